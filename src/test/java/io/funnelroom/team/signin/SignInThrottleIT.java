package io.funnelroom.team.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.SetClock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SignInThrottleIT {

  private static final String HOME = "198.51.100.7";

  private final SetClock clock = new SetClock("2026-03-02T09:00:00Z");
  private final SignInThrottle throttle;
  private final TransactionTemplate transaction;

  SignInThrottleIT(JdbcClient database, TransactionTemplate transaction) {
    this.throttle = new SignInThrottle(database, clock);
    this.transaction = transaction;
  }

  @Test
  void mistypingAFewTimesCostsNothing() {
    failTimes(4);

    assertMustWait(1, "lisi", HOME);
  }

  @Test
  void waitingHelpsAndTheNextFailureCostsTwice() {
    failTimes(4);
    clock.pass(Duration.ofSeconds(1));

    throttle.begin("lisi", HOME);

    assertMustWait(2, "lisi", HOME);
  }

  @Test
  void tryingWhileOneMustWaitDoesNotMakeItLonger() {
    failTimes(4);
    assertMustWait(1, "lisi", HOME);
    assertMustWait(1, "lisi", HOME);
  }

  @Test
  void theRightPasswordForgivesTheFailuresBeforeIt() {
    failTimes(3);
    throttle.succeeded(throttle.begin("lisi", HOME));

    failTimes(4);
  }

  @Test
  void anotherAddressDoesNotHelpToGuessTheSameName() {
    failTimes(4);

    assertMustWait(1, "LiSi ", "203.0.113.9");
  }

  @Test
  void guessingManyNamesFromOneAddressIsSlowedDownToo() {
    for (int name = 1; name <= 31; name++) {
      throttle.begin("name" + name, HOME);
    }

    assertMustWait(1, "zhaoliu", HOME);
    throttle.begin("zhaoliu", "203.0.113.9");
  }

  @Test
  void everythingIsForgottenAfterAnHour() {
    failTimes(4);
    clock.pass(Duration.ofHours(1));

    failTimes(4);
  }

  @Test
  void manyAtOnceDoNotPassTogether() throws Exception {
    try (var threads = Executors.newFixedThreadPool(6)) {
      Callable<Boolean> guess =
          () -> {
            try {
              transaction.executeWithoutResult(running -> throttle.begin("lisi", HOME));
              return true;
            } catch (TooManySignIns refused) {
              return false;
            }
          };
      var guesses = threads.invokeAll(Stream.generate(() -> guess).limit(20).toList());

      assertThat(guesses).filteredOn(Future::resultNow).hasSize(4);
    }
  }

  private void failTimes(int times) {
    for (int time = 0; time < times; time++) {
      throttle.begin("lisi", HOME);
    }
  }

  private void assertMustWait(long seconds, String userName, String address) {
    assertThatThrownBy(() -> throttle.begin(userName, address))
        .isInstanceOfSatisfying(
            TooManySignIns.class, refused -> assertThat(refused.seconds()).isEqualTo(seconds));
  }
}
