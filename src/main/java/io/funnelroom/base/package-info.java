/** Ids, money, rule violations and shared UI pieces; uses no other module. */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package io.funnelroom.base;

import org.springframework.modulith.ApplicationModule;
