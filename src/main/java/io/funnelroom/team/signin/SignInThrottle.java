package io.funnelroom.team.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records every sign-in and slows failed ones down, by user name and by address. An attempt counts
 * as failed from its beginning, so that many at once cannot pass together.
 */
@Component
class SignInThrottle {

  private static final Logger LOG = LoggerFactory.getLogger(SignInThrottle.class);
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int LONGEST = 60;

  private final JdbcClient database;
  private final Clock clock;

  SignInThrottle(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Lets an attempt begin.
   *
   * @return the attempt, for {@link #succeeded} or {@link #failed}
   * @throws TooManySignIns when it comes too soon after failed ones; it is not counted then
   */
  @Transactional
  public SignInAttempt begin(String userName, String address) {
    String name = kept(userName);
    oneAtATime("address", address);
    oneAtATime("name", name);
    Instant now = clock.instant();
    Duration wait = longer(waitOfName(name, now), waitOfAddress(address, now));
    if (wait.isPositive()) {
      LOG.warn("Sign-in as {} from {} refused for {}", name, address, wait);
      throw new TooManySignIns(wait);
    }
    return new SignInAttempt(record(name, address, now), name, address);
  }

  /** Says that the attempt was right: the name's failures before it are forgiven. */
  @Transactional
  public void succeeded(SignInAttempt attempt) {
    database
        .sql("update sign_in_attempt set succeeded = true where id = :id")
        .param("id", attempt.id())
        .update();
  }

  /** Says that the attempt was wrong; it counts already. */
  void failed(SignInAttempt attempt) {
    LOG.warn("Sign-in as {} from {} failed", attempt.userName(), attempt.address());
  }

  private Duration waitOfName(String name, Instant now) {
    return wait(
        """
        select count(*) as failures, max(at) as latest from sign_in_attempt
        where user_name = :value and at > :since and not succeeded
          and id > coalesce((select max(id) from sign_in_attempt
            where user_name = :value and at > :since and succeeded), 0)
        """,
        name,
        SignInDelay.OF_USER_NAME,
        now);
  }

  private Duration waitOfAddress(String address, Instant now) {
    return wait(
        """
        select count(*) as failures, max(at) as latest from sign_in_attempt
        where address = :value and at > :since and not succeeded
        """,
        address,
        SignInDelay.OF_ADDRESS,
        now);
  }

  private Duration wait(String failures, String value, SignInDelay delay, Instant now) {
    return database
        .sql(failures)
        .param("value", value)
        .param("since", utc(now.minus(REMEMBERED)))
        .query(
            (row, number) -> {
              OffsetDateTime latest = row.getObject("latest", OffsetDateTime.class);
              return latest == null
                  ? Duration.ZERO
                  : Duration.between(
                      now, latest.toInstant().plus(delay.after(row.getInt("failures"))));
            })
        .single();
  }

  private long record(String name, String address, Instant now) {
    return database
        .sql(
            """
            insert into sign_in_attempt (user_name, address, succeeded, at)
            values (:name, :address, false, :at) returning id
            """)
        .param("name", name)
        .param("address", address)
        .param("at", utc(now))
        .query(Long.class)
        .single();
  }

  private void oneAtATime(String kind, String value) {
    database
        .sql("select pg_advisory_xact_lock(hashtext(:kind), hashtext(:value))")
        .param("kind", "sign-in " + kind)
        .param("value", value)
        .query((row, number) -> value)
        .single();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String kept(String userName) {
    String name = userName.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "?");
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
