package io.funnelroom.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the module do things at regular times. */
@Configuration
@EnableScheduling
class LiveConfiguration {}
