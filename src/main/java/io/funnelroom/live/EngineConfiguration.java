package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngineConfiguration;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** How the collaboration engine runs here: in this server's memory alone. */
@Configuration
class EngineConfiguration {

  /** The engine asks for it once for each Vaadin service, when it is first used. */
  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  CollaborationEngineConfiguration collaborationEngine() {
    CollaborationEngineConfiguration engine = new CollaborationEngineConfiguration();
    engine.setAutomaticallyActivatePush(false);
    return engine;
  }
}
