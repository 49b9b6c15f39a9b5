package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

  @Test
  void splitsAtEverySpaceThatPeopleType() {
    assertThat(SearchKey.wordsOf(" 苏州　mes\t系统 ")).containsExactly("苏州", "mes", "系统");
    assertThat(SearchKey.wordsOf(" ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "李, %李李李%",
    "CRM, %cccrrrmmm%",
    "80%, %888000\\%\\%\\%%",
    "a_b, %aaa\\_\\_\\_bbb%",
    "c:\\, %ccc:::\\\\\\\\\\\\%",
    "𠮷, %𠮷𠮷𠮷%"
  })
  void repeatsEachCharacterAndTakesWildcardsAsTheyAre(String word, String pattern) {
    assertThat(SearchKey.pattern(word)).isEqualTo(pattern);
  }
}
