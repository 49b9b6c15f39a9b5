package io.funnelroom.deals.text;

import static io.funnelroom.base.Translations.CHINESE;
import static io.funnelroom.base.Translations.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealReaderTest {
  private final DealReader reader = Texts.reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50万元",
        "50万",
        "50w",
        "50W",
        "0.5百万",
        "500,000",
        "￥500000",
        "¥50万",
        "CNY 500000",
        "约50万",
        "５０万",
        "500000.00",
        "50万左右",
        "人民币50万元整",
        "500k",
        "0.005亿",
        "RMB 500,000",
        "CN¥500,000"
      })
  void halfAMillionYuanIsWrittenInManyWays(String text) {
    assertThat(read(DealField.AMOUNT, text)).isEqualTo(Money.cny(500_000));
  }

  @ParameterizedTest
  @CsvSource({
    "1.2亿, 120000000, CNY",
    "$1.2m, 1200000, USD",
    "USD 30k, 30000, USD",
    "US$120, 120, USD",
    "30万美元, 300000, USD",
    "€1.5bn, 1500000000, EUR",
    "3 million, 3000000, CNY",
    "HK$8500.50, 8500.50, HKD",
    "CHF 99, 99, CHF",
    "2千万, 20000000, CNY"
  })
  void amountsMayNameUnitAndCurrency(String text, BigDecimal amount, String currency) {
    assertThat(read(DealField.AMOUNT, text))
        .isEqualTo(new Money(amount, Currency.getInstance(currency)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"面议", "100-200万", "50,5万", "$5 CNY", "五毛", "1.2.3", "XYZ 5"})
  void anUnclearAmountIsRefusedWithItsText(String text) {
    refused(DealField.AMOUNT, text, "deal.text.amount-unclear", text);
  }

  @Test
  void anAmountIsNotNegative() {
    refused(DealField.AMOUNT, "-5万", "money.negative", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80%", "0.8", "80", "八成", "80 %", "８０％", "0.80", "百分之80", "约80%", "8成"})
  void eightyPercentIsWrittenInManyWays(String text) {
    assertThat(read(DealField.PROBABILITY, text)).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1.0, 100", "100%, 100", "0, 0", "八成半, 85", "十成, 100", "0.5%, 1", "33.3, 33"})
  void probabilitiesAreWholePercent(String text, int percent) {
    assertThat(read(DealField.PROBABILITY, text)).isEqualTo(percent);
  }

  @Test
  void aProbabilityEndsAtAHundred() {
    refused(DealField.PROBABILITY, "120%", "deal.text.probability-range", "120%");
    refused(DealField.PROBABILITY, "很高", "deal.text.probability-unclear", "很高");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-10-20", "2023/10/20", "2023.10.20", "20231020", "2023年10月20日", "10月20日",
            "Oct 20, 2023",
        "20 October 2023", "今天", "today", "45219", "45219.75", "2023-10-20 14:30:00", "10/20/2023",
        "20/10/2023", "10/20", "23年10月20号", "本周五", "周五", "friday"
      })
  void aDayIsWrittenInManyWays(String text) {
    assertThat(read(DealField.DUE, text)).isEqualTo(Texts.TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "明天, 2023-10-21",
    "tomorrow, 2023-10-21",
    "下周三, 2023-10-25",
    "next Wednesday, 2023-10-25",
    "周三, 2023-10-25",
    "上周日, 2023-10-15",
    "月底, 2023-10-31",
    "1月5日, 2024-01-05",
    "9月30日, 2023-09-30",
    "2月29日, 2024-02-29"
  })
  void aDayMayBeNamedFromToday(String text, LocalDate day) {
    assertThat(read(DealField.CLOSE, text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-30", "05/06/2023", "尽快", "13月1日", "99999999"})
  void anUnclearDayIsRefused(String text) {
    refused(DealField.DUE, text, "deal.text.date-unclear", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4",
        "方案制定与价值呈现",
        "Solution and value",
        "方案制定",
        "方案",
        "4.方案制定",
        "第四阶段",
        "阶段4",
        "S4",
        "stage 4",
        "solution",
        "Proposal",
        "价值呈现",
        "方案制定与价值呈现 · 进行中"
      })
  void aStageIsKnownByNumberNameAndUsualWords(String text) {
    assertThat(read(DealField.STAGE, text))
        .isEqualTo(new StageAndStanding(Stage.SOLUTION, Standing.OPEN));
  }

  @Test
  void aStageTextCarriesTheStanding() {
    Standing tooDear = Standing.lost("价格太高");
    assertThat(read(DealField.STAGE, "已成交"))
        .isEqualTo(new StageAndStanding(Stage.CLOSING, Standing.WON))
        .isEqualTo(read(DealField.STAGE, "Closed won"));
    assertThat(read(DealField.STAGE, "商务谈判与异议处理 · 输单：价格太高"))
        .isEqualTo(new StageAndStanding(Stage.NEGOTIATION, tooDear))
        .isEqualTo(read(DealField.STAGE, "谈判（输单：价格太高）"));
    assertThat(read(DealField.STAGE, "输单"))
        .isEqualTo(new StageAndStanding(null, Standing.lost("")));
    assertThat(read(DealField.STAGE, "Screening and grading · Shelved until 2026-12-01"))
        .isEqualTo(
            new StageAndStanding(Stage.SCREENING, Standing.shelved(LocalDate.of(2026, 12, 1))));
    refused(DealField.STAGE, "喝茶", "deal.text.stage-unknown", "喝茶");
    refused(DealField.STAGE, "8", "deal.text.stage-unknown", "8");
  }

  @ParameterizedTest
  @CsvSource({
    "展会-2023年XX行业展, TRADE_FAIR, 2023年XX行业展",
    "转介绍-客户张三推荐, REFERRAL, 客户张三推荐",
    "线上研讨会, WEBINAR, ''",
    "客户*转介绍, REFERRAL, 客户*转介绍",
    "2023年XX行业展会, TRADE_FAIR, 2023年XX行业展会",
    "Webinar: Data safety, WEBINAR, Data safety",
    "官网留资, WEBSITE_FORM, 官网留资",
    "电话销售, OTHER, 电话销售",
    "其他, OTHER, ''"
  })
  void aSourceIsAClassAndALabel(String text, SourceClass sourceClass, String label) {
    assertThat(read(DealField.SOURCE, text)).isEqualTo(new LeadSource(sourceClass, label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"张三-采购总监", "张三 - 采购总监", "张三－采购总监", "张三（采购总监）", "张三/采购总监", "张三 采购总监"})
  void aContactIsANameAndAPosition(String text) {
    assertThat(read(DealField.CONTACT, text)).isEqualTo(new Contact("张三", "采购总监"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10月18日：客户提出3点要求 | 2023-10-18 | 客户提出3点要求",
        "10月18日:客户提出3点要求 | 2023-10-18 | 客户提出3点要求",
        "2022年10月18日：客户提出3点要求 | 2022-10-18 | 客户提出3点要求",
        "2022/10/18 客户提出3点要求 | 2022-10-18 | 客户提出3点要求",
        "10/18: 客户提出3点要求 | 2023-10-18 | 客户提出3点要求",
        "【10月18日】客户提出3点要求 | 2023-10-18 | 客户提出3点要求",
        "Oct 18, 2022: three demands | 2022-10-18 | three demands",
        "昨天：客户来电 | 2023-10-19 | 客户来电",
        "12月28日：年终拜访 | 2022-12-28 | 年终拜访",
        "10月18日前提交报价 | 2023-10-20 | 10月18日前提交报价",
        "10.5万报价已发 | 2023-10-20 | 10.5万报价已发",
        "客户来电 | 2023-10-20 | 客户来电"
      })
  void aFollowUpIsADayAndWords(String text, LocalDate on, String words) {
    assertThat(read(DealField.FOLLOWUP, text)).isEqualTo(new FollowUp(on, null, words));
  }

  @Test
  void aFollowUpHasWords() {
    refused(DealField.FOLLOWUP, "10月18日：", "deal.text.follow-up-empty", "10月18日：");
  }

  @Test
  void anOldTableIsReadAroundItsOwnDays() {
    assertThat(reader.read(DealField.FOLLOWUP, "10月18日：报价", CHINESE, LocalDate.of(2021, 11, 15)))
        .isEqualTo(new FollowUp(LocalDate.of(2021, 10, 18), null, "报价"));
  }

  @Test
  void anOwnerIsKnownByNameAndUserName() {
    assertThat(read(DealField.OWNER, "李四")).isEqualTo(Texts.LI_SI);
    assertThat(read(DealField.OWNER, "lisi")).isEqualTo(Texts.LI_SI);
    assertThat(read(DealField.OWNER, "zhaoliu")).isEqualTo(Texts.ZHAO_LIU);
    refused(DealField.OWNER, "吴八", "deal.text.owner-unknown", "吴八");
    refused(DealField.OWNER, "赵六", "deal.text.owner-ambiguous", "赵六");
  }

  @Test
  void emptyTextsAreNoValues() {
    for (DealField field : DealField.values()) {
      assertThat(read(field, " \t")).isNull();
    }
  }

  @Test
  void textsHaveLimits() {
    assertThat(read(DealField.NAME, "商".repeat(200))).isEqualTo("商".repeat(200));
    refused(DealField.NAME, "商".repeat(201), "deal.text.too-long", "201");
    refused(DealField.REMARKS, "备".repeat(2_001), "deal.text.too-long", "2,001");
    refused(DealField.FOLLOWUP, "跟".repeat(10_001), "deal.text.too-long", "10,001");
    assertThat(read(DealField.ID, "SF001")).isEqualTo(new DealId("SF001"));
  }

  private Object read(DealField field, String text) {
    return reader.read(field, text, CHINESE);
  }

  private void refused(DealField field, String text, String key, String named) {
    assertThatThrownBy(() -> read(field, text))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              assertThat(violation.key()).isEqualTo(key);
              if (!key.startsWith("money")) {
                assertThat(Translations.text(CHINESE, violation)).contains(named);
                assertThat(Translations.text(ENGLISH, violation)).contains(named);
              }
            });
  }
}
