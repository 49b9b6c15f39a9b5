package io.funnelroom.imports.ui;

import io.funnelroom.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the imports to the main layout. */
@Configuration(proxyBeanMethods = false)
class ImportNavigation {
  @Bean
  NavigationEntry importsEntry() {
    return new NavigationEntry("imports.title", "imports", "import", 60);
  }
}
