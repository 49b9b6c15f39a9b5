package io.funnelroom.team.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away, once a day, what no sign-in needs any more. */
@Component
@EnableScheduling
class Housekeeping {

  private static final Duration ATTEMPTS_KEPT = Duration.ofDays(90);

  private final JdbcClient database;
  private final Clock clock;

  Housekeeping(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
  void tidyUp() {
    Instant now = clock.instant();
    delete("delete from remembered_sign_in where expires_at < :before", now);
    delete("delete from invitation where expires_at < :before", now);
    delete("delete from sign_in_attempt where at < :before", now.minus(ATTEMPTS_KEPT));
  }

  private void delete(String rows, Instant before) {
    OffsetDateTime utc = before.atOffset(ZoneOffset.UTC);
    database.sql(rows).param("before", utc).update();
  }
}
