package io.funnelroom.shell;

import io.funnelroom.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places that belong to no module of their own. */
@Configuration
class Places {

  @Bean
  NavigationEntry home() {
    return new NavigationEntry("shell.home", "", "home", 0);
  }
}
