/** Spreadsheets in and out. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "team",
      "live",
      "leads",
      "deals",
      "deals :: text",
      "deals :: actions"
    })
package io.funnelroom.imports;

import org.springframework.modulith.ApplicationModule;
