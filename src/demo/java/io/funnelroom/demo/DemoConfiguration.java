package io.funnelroom.demo;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** What a demo room has beyond the product: people and deals to begin with. */
@Configuration
@Profile("demo")
@ComponentScan
class DemoConfiguration {

  /** What the product tells the time by here. */
  @Bean
  @Primary
  RewindableClock rewindableClock() {
    return new RewindableClock(Clock.systemDefaultZone());
  }
}
