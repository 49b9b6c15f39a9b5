package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the pipeline and the board to the main layout. */
@Configuration
class PipelineNavigation {

  @Bean
  NavigationEntry pipelineEntry() {
    return new NavigationEntry("pipeline.title", "pipeline", "pipeline", 10);
  }

  @Bean
  NavigationEntry boardEntry() {
    return new NavigationEntry("board.title", "board", "board", 20);
  }
}
