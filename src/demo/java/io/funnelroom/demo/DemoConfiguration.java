package io.funnelroom.demo;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What a demo room has beyond the product: people and deals to begin with. */
@Configuration
@Profile("demo")
@ComponentScan
class DemoConfiguration {}
