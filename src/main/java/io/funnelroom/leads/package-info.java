/** Leads and the sources that they come from. */
@ApplicationModule(allowedDependencies = {"base", "team", "live"})
package io.funnelroom.leads;

import org.springframework.modulith.ApplicationModule;
