package io.funnelroom.team.ui;

import io.funnelroom.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamPlaces {

  @Bean
  NavigationEntry settings() {
    return new NavigationEntry("team.settings", "settings", "settings", 90);
  }
}
