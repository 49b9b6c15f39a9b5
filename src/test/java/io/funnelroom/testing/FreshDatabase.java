package io.funnelroom.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a database of its own, and no demo. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton("withoutDemo", new WithoutDemo());
    TestPropertyValues.of(
            "spring.datasource.url=" + DatabaseServer.newDatabase(),
            "spring.datasource.hikari.maximum-pool-size=8")
        .applyTo(context);
  }
}
