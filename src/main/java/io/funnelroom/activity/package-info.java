/** The record of who changed what, when, from what to what. */
@ApplicationModule(
    allowedDependencies = {"base", "team", "live", "deals", "deals :: text", "deals :: page"})
package io.funnelroom.activity;

import org.springframework.modulith.ApplicationModule;
