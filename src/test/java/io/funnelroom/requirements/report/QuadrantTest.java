package io.funnelroom.requirements.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrantTest {

  @ParameterizedTest
  @CsvSource({
    "5, 5, FIRST",
    "4, 4, FIRST",
    "5, 3, PLAN",
    "4, 1, PLAN",
    "3, 4, SOON",
    "1, 5, SOON",
    "3, 3, LATER",
    "1, 1, LATER"
  })
  void theMiddleIsNeitherImportantNorUrgent(int importance, int urgency, Quadrant quadrant) {
    assertThat(Quadrant.of(importance, urgency)).isEqualTo(quadrant);
  }
}
