package io.funnelroom.deals.text;

import static io.funnelroom.base.Translations.CHINESE;
import static io.funnelroom.base.Translations.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
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

class DealTextTest {
  private final DealText text = Texts.writer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500000 | CNY | 50万元 | CN¥500,000",
        "12500 | CNY | 1.25万元 | CN¥12,500",
        "12345 | CNY | 12,345元 | CN¥12,345",
        "8500 | CNY | 8,500元 | CN¥8,500",
        "8500.5 | CNY | 8,500.50元 | CN¥8,500.50",
        "12340000 | CNY | 1,234万元 | CN¥12,340,000",
        "120000000 | CNY | 1.2亿元 | CN¥120,000,000",
        "0 | CNY | 0元 | CN¥0",
        "120000 | USD | US$120,000 | US$120,000",
        "99.9 | CHF | CHF 99.90 | CHF 99.90"
      })
  void amountsStandInTheirReadersUnits(
      BigDecimal amount, String currency, String chinese, String english) {
    Money money = new Money(amount, Currency.getInstance(currency));
    shows(DealField.AMOUNT, money, chinese, english);
  }

  @Test
  void aStageSaysHowADealThatIsNotOpenStands() {
    shows(DealField.STAGE, Stage.SOLUTION, "方案制定与价值呈现", "Solution and value");
    shows(
        DealField.STAGE,
        new StageAndStanding(Stage.CLOSING, Standing.WON),
        "成交转化与交付交接 · 已成交",
        "Closing and handover · Won");
    shows(
        DealField.STAGE,
        new StageAndStanding(Stage.NEGOTIATION, Standing.lost("价格太高")),
        "商务谈判与异议处理 · 输单：价格太高",
        "Negotiation and objections · Lost: 价格太高");
    shows(
        DealField.STAGE,
        new StageAndStanding(Stage.SCREENING, Standing.shelved(LocalDate.of(2026, 12, 1))),
        "初步筛选与分级 · 搁置至2026-12-01",
        "Screening and grading · Shelved until 2026-12-01");
    shows(
        DealField.STAGE,
        new StageAndStanding(Stage.SCREENING, Standing.OPEN),
        "初步筛选与分级",
        "Screening and grading");
  }

  @Test
  void aSourceShowsItsClassUnlessTheLabelTellsIt() {
    shows(
        DealField.SOURCE,
        new LeadSource(SourceClass.TRADE_FAIR, "2023年XX行业展"),
        "展会-2023年XX行业展",
        "Trade fair-2023年XX行业展");
    shows(DealField.SOURCE, new LeadSource(SourceClass.REFERRAL, "客户*转介绍"), "客户*转介绍", "客户*转介绍");
    shows(DealField.SOURCE, new LeadSource(SourceClass.WEBINAR, ""), "线上研讨会", "Webinar");
    shows(DealField.SOURCE, new LeadSource(SourceClass.OTHER, "电话销售"), "电话销售", "电话销售");
  }

  @Test
  void aFollowUpNamesTheYearOnlyWhenItIsNotThisOne() {
    FollowUp thisYear = new FollowUp(LocalDate.of(2023, 10, 18), Texts.LI_SI, "3点要求");
    shows(DealField.FOLLOWUP, thisYear, "10月18日：3点要求", "Oct 18: 3点要求");
    FollowUp lastYear = new FollowUp(LocalDate.of(2022, 10, 18), Texts.LI_SI, "3点要求");
    shows(DealField.FOLLOWUP, lastYear, "2022年10月18日：3点要求", "Oct 18, 2022: 3点要求");
  }

  @Test
  void theOtherFieldsReadAsInTheMasterTable() {
    shows(DealField.CONTACT, new Contact("张三", "采购总监"), "张三-采购总监", "张三-采购总监");
    shows(DealField.CONTACT, new Contact("张三", ""), "张三", "张三");
    shows(DealField.CONTACT, Contact.NONE, "", "");
    shows(DealField.PROBABILITY, 80, "80%", "80%");
    shows(DealField.DUE, LocalDate.of(2023, 10, 20), "2023-10-20", "2023-10-20");
    shows(DealField.OWNER, Texts.LI_SI, "李四", "李四");
    shows(DealField.REMARKS, null, "", "");
  }

  @Test
  void aSumDropsTheSmallChange() {
    sums("12345678.90", "1,234.57万元", "CN¥12,345,679");
    sums("345678901.00", "3.46亿元", "CN¥345,678,901");
    sums("9999.50", "1万元", "CN¥10,000");
    sums("99999999.99", "1亿元", "CN¥100,000,000");
    sums("0", "0元", "CN¥0");
  }

  @Test
  void aSumIsBriefWhereRoomIsScarce() {
    brief("12345678.90", "CNY", "1,234.57万元", "CN¥12.35M");
    brief("5590000", "CNY", "559万元", "CN¥5.59M");
    brief("120000", "USD", "US$12万", "US$120K");
    brief("950", "USD", "US$950", "US$950");
    brief("345678901.00", "EUR", "€3.46亿", "€345.68M");
    brief("0", "CNY", "0元", "CN¥0");
  }

  private void brief(String amount, String currency, String chinese, String english) {
    Money sum = new Money(new BigDecimal(amount), Currency.getInstance(currency));
    assertThat(text.showBrief(sum, CHINESE)).isEqualTo(chinese);
    assertThat(text.showBrief(sum, ENGLISH)).isEqualTo(english);
  }

  private void sums(String amount, String chinese, String english) {
    Money sum = new Money(new BigDecimal(amount), Money.DEFAULT_CURRENCY);
    assertThat(text.showSum(sum, CHINESE)).isEqualTo(chinese);
    assertThat(text.showSum(sum, ENGLISH)).isEqualTo(english);
  }

  private void shows(DealField field, Object value, String chinese, String english) {
    assertThat(text.show(field, value, CHINESE)).isEqualTo(chinese);
    assertThat(text.show(field, value, ENGLISH)).isEqualTo(english);
  }
}
