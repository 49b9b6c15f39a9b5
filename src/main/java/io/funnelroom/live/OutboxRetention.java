package io.funnelroom.live;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets changes that no screen can still be waiting for. */
@Component
class OutboxRetention {

  private static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;

  OutboxRetention(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 60 * 60 * 1000, fixedDelay = 24 * 60 * 60 * 1000)
  void forget() {
    jdbc.sql("delete from outbox where at < ?")
        .param(Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
