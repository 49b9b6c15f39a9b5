package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.StageDays.Entry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageDaysTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void countsEveryStayInAStage() {
    List<Entry> entries =
        List.of(
            new Entry(Stage.LEAD_CAPTURE, day(1)),
            new Entry(Stage.SCREENING, day(4)),
            new Entry(Stage.LEAD_CAPTURE, day(6)),
            new Entry(Stage.SCREENING, day(7)));

    assertThat(StageDays.of(entries, day(10), SHANGHAI))
        .isEqualTo(Map.of(Stage.LEAD_CAPTURE, 4L, Stage.SCREENING, 5L));
  }

  @Test
  void countsTheMidnightsOfTheTeamsZone() {
    Instant evening = Instant.parse("2026-10-01T15:59:00Z");
    Instant twoMinutesLater = Instant.parse("2026-10-01T16:01:00Z");

    assertThat(StageDays.between(evening, twoMinutesLater, SHANGHAI)).isEqualTo(1);
    assertThat(StageDays.between(twoMinutesLater, evening, SHANGHAI)).isZero();
  }

  private static Instant day(int day) {
    return Instant.parse("2026-10-%02dT09:00:00Z".formatted(day));
  }
}
