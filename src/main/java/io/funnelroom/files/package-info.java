/** Files that are attached to something: kept, listed, and handed out to those who may see it. */
@ApplicationModule(allowedDependencies = {"base", "team"})
package io.funnelroom.files;

import org.springframework.modulith.ApplicationModule;
