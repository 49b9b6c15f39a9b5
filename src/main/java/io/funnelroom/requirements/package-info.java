/** Stage 3: interviews, what the customer said in them, and the requirements that follow. */
@ApplicationModule(
    allowedDependencies = {"base", "team", "live", "deals", "deals :: text", "deals :: page"})
package io.funnelroom.requirements;

import org.springframework.modulith.ApplicationModule;
