/** Deals, their stages, follow-ups and the pipeline grid. */
@ApplicationModule(allowedDependencies = {"base", "team", "live", "leads", "files", "files :: ui"})
package io.funnelroom.deals;

import org.springframework.modulith.ApplicationModule;
