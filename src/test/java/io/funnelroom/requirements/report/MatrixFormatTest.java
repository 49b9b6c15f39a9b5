package io.funnelroom.requirements.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixFormatTest {

  @ParameterizedTest
  @CsvSource({"1, NARROW", "651, NARROW", "652, HALF", "951, HALF", "952, WIDE", "3840, WIDE"})
  void theWidestThatFits(int pixels, MatrixFormat format) {
    assertThat(MatrixFormat.ofRoom(pixels)).isEqualTo(format);
  }
}
