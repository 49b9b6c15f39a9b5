package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.StageDays.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageDaysTest {

  @Test
  void countsEveryStayInAStage() {
    List<Entry> entries =
        List.of(
            new Entry(Stage.LEAD_CAPTURE, day(1)),
            new Entry(Stage.SCREENING, day(4)),
            new Entry(Stage.LEAD_CAPTURE, day(6)),
            new Entry(Stage.SCREENING, day(7)));

    assertThat(StageDays.of(entries, day(10)))
        .isEqualTo(Map.of(Stage.LEAD_CAPTURE, 4L, Stage.SCREENING, 5L));
  }

  private static Instant day(int day) {
    return Instant.parse("2026-10-%02dT09:00:00Z".formatted(day));
  }
}
