/** People, departments, roles, sign-in and the one place where permission is decided. */
@ApplicationModule(allowedDependencies = {"base"})
package io.funnelroom.team;

import org.springframework.modulith.ApplicationModule;
