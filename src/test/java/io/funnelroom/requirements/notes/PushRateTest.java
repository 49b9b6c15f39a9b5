package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.team.PersonId;
import io.funnelroom.testing.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PushRateTest {

  private static final PersonId LISI = new PersonId(1);
  private static final PersonId QIAN = new PersonId(2);

  private final SetClock clock = new SetClock("2026-11-25T08:00:00Z");
  private final PushRate rate = new PushRate(clock);

  @Test
  void fiveHundredAtOnceAndFiftyASecondAfterThem() {
    assertThat(taken(LISI)).isEqualTo(500);
    assertThat(taken(QIAN)).as("everybody has their own").isEqualTo(500);

    clock.pass(Duration.ofSeconds(2));
    assertThat(taken(LISI)).isEqualTo(100);
    clock.pass(Duration.ofMinutes(1));
    rate.forgetTheQuiet();
    assertThat(taken(LISI)).isEqualTo(500);
  }

  private int taken(PersonId person) {
    int taken = 0;
    while (rate.allows(person)) {
      taken++;
    }
    return taken;
  }
}
