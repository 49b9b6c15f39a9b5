/** The record of who changed what, when, from what to what. */
@ApplicationModule(allowedDependencies = {"base", "team", "live", "deals"})
package io.funnelroom.activity;

import org.springframework.modulith.ApplicationModule;
