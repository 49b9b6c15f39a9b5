package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          价格高,   价格偏高,  '[2,[0,"偏"],1]'
          价格偏高, 价格高,    '[2,[1],1]'
          aaa,      aa,       '[2,[1]]'
          价格,     价格,      '[2]'
          '',       价格,      '[[0,"价格"]]'
          价格,     '',        '[[2]]'
          甲😀乙,   甲😁乙,    '[1,[2,"😁"],1]'
          """)
  void changesNoMoreThanIsDifferent(String now, String wanted, String change) {
    assertThat(TextChange.between(now, wanted).toJson()).isEqualTo(change);
    assertThat(TextChange.between(now, wanted).apply(now)).isEqualTo(wanted);
  }
}
