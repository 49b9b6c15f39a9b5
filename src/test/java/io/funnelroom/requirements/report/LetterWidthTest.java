package io.funnelroom.requirements.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterWidthTest {

  @Test
  void aChineseCharacterIsAsWideAsItIsHigh() {
    assertThat(LetterWidth.of("数据安全", 12)).isEqualTo(48);
    assertThat(LetterWidth.of("ERP", 12)).isLessThan(36);
  }

  @Test
  void whatFitsIsLeftAsItIs() {
    assertThat(LetterWidth.fitting("数据安全", 48, 12)).isEqualTo("数据安全");
  }

  @Test
  void whatDoesNotFitEndsWithASign() {
    assertThat(LetterWidth.fitting("数据安全模块", 48, 12)).isEqualTo("数据安…");
    assertThat(LetterWidth.fitting("data security", 45, 12)).isEqualTo("data…");
  }

  @Test
  void aCharacterOfTwoHalvesIsNeverCut() {
    assertThat(LetterWidth.fitting("𠮷𠮷𠮷𠮷", 36, 12)).isEqualTo("𠮷𠮷…");
  }

  @Test
  void whereNothingFitsOnlyTheSignIsLeft() {
    assertThat(LetterWidth.fitting("数据安全", 4, 12)).isEqualTo("…");
  }
}
