package io.funnelroom;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Ends a start that names no database, and says in one line what to set. */
class DatabaseRequired implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    if (!event.getEnvironment().containsProperty("spring.datasource.url")) {
      System.err.println(
          "Funnelroom needs a PostgreSQL 18: set SPRING_DATASOURCE_URL"
              + " (jdbc:postgresql://host:5432/funnelroom), SPRING_DATASOURCE_USERNAME and"
              + " SPRING_DATASOURCE_PASSWORD. To try it without one: bin/run.");
      System.exit(1);
    }
  }
}
