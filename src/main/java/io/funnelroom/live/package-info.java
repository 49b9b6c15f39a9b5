/** How a change reaches every open screen: outbox, feed, presence. */
@ApplicationModule(allowedDependencies = {"base", "team"})
package io.funnelroom.live;

import org.springframework.modulith.ApplicationModule;
