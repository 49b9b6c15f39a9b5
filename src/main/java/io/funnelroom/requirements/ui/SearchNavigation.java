package io.funnelroom.requirements.ui;

import io.funnelroom.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the search to the main layout. */
@Configuration(proxyBeanMethods = false)
class SearchNavigation {

  @Bean
  NavigationEntry searchEntry() {
    return new NavigationEntry("search.title", SearchView.ROUTE, "search", 50);
  }
}
