/** Main layout, home and error pages. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "team",
      "live",
      "deals",
      "deals :: text",
      "deals :: discussion",
      "imports",
      "activity"
    })
package io.funnelroom.shell;

import org.springframework.modulith.ApplicationModule;
