package io.funnelroom.deals.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "预计成交金额（万元） | 50 | CNY50万",
        "预计成交金额(万) | 50 | 50万",
        "金额(千元) | 1,250.5 | CNY1,250.5千",
        "金额【单位：万元】 | 约50左右 | 约CNY50万左右",
        "金额/百万美元 | 1.2 | USD1.2百万",
        "金额_亿元 | 2 | CNY2亿",
        "预计金额万元 | 50 | CNY50万",
        "Amount (USD) | 120000 | USD120000",
        "Amount (USD k) | 120 | USD120k",
        "Amount (k USD) | 120 | USD120k",
        "Amount (in thousands) | 120 | 120k",
        "Amount (USD '000) | 120 | USD120k",
        "Amount (€ million) | 1.2 | EUR1.2m",
        "Amount [KRW] | 5 | KRW5",
        "金额（元） | 500000 | CNY500000"
      })
  void givesPlainNumbersTheUnitOfTheHeader(String header, String text, String meant) {
    AmountUnit unit = AmountUnit.inHeader(header).orElseThrow();

    assertThat(unit.applyTo(text)).isEqualTo(meant);
    assertThat(AmountReader.read(meant)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"金额", "预计成交金额", "Amount", "Deal value", "金额（含税）", "最近跟进（时间+内容）", "Amount ()"})
  void findsNoneWhereNoneIs(String header) {
    assertThat(AmountUnit.inHeader(header)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50万, CNY50万", "$1.2m, $1.2m", "面议, 面议", "50万元, 50万元"})
  void whatHasAUnitOfItsOwnKeepsIt(String text, String meant) {
    assertThat(AmountUnit.inHeader("金额（万元）").orElseThrow().applyTo(text)).isEqualTo(meant);
  }
}
