package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldRulesTest {

  private static final PersonId LISI = new PersonId(1);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 18);

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(DealField.ID, new DealId("SF002"), "deal.id.fixed"),
        Arguments.of(DealField.NAME, "　 ", "deal.name.needed"),
        Arguments.of(DealField.NAME, "名".repeat(201), "deal.text.too-long"),
        Arguments.of(DealField.REMARKS, "注".repeat(2001), "deal.text.too-long"),
        Arguments.of(
            DealField.SOURCE,
            new LeadSource(SourceClass.OTHER, "x".repeat(201)),
            "deal.text.too-long"),
        Arguments.of(DealField.CONTACT, new Contact("x".repeat(201), ""), "deal.text.too-long"),
        Arguments.of(DealField.CONTACT, new Contact("张三", "x".repeat(201)), "deal.text.too-long"),
        Arguments.of(DealField.STAGE, null, "deal.stage.needed"),
        Arguments.of(DealField.OWNER, null, "deal.owner.needed"),
        Arguments.of(DealField.DUE, LocalDate.of(1899, 12, 31), "deal.date.far"),
        Arguments.of(DealField.CLOSE, LocalDate.of(3000, 1, 1), "deal.date.far"),
        Arguments.of(DealField.FOLLOWUP, new FollowUp(DAY, LISI, " "), "deal.followup.empty"),
        Arguments.of(
            DealField.FOLLOWUP, new FollowUp(DAY, LISI, "x".repeat(10_001)), "deal.text.too-long"),
        Arguments.of(DealField.PROBABILITY, -1, "deal.probability.range"),
        Arguments.of(DealField.PROBABILITY, 101, "deal.probability.range"),
        Arguments.of(DealField.STANDING, Standing.lost(" "), "deal.lost.reason"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(DealField field, Object value, String why) {
    assertThatThrownBy(() -> FieldRules.check(field, value))
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(why));
  }

  static Stream<Arguments> kept() {
    return Stream.of(
        Arguments.of(DealField.NAME, " XX科技-CRM系统采购 ", "XX科技-CRM系统采购"),
        Arguments.of(DealField.NAME, "名".repeat(200), "名".repeat(200)),
        Arguments.of(DealField.REMARKS, "注".repeat(2000), "注".repeat(2000)),
        Arguments.of(DealField.REMARKS, "", ""),
        Arguments.of(DealField.CONTACT, Contact.NONE, null),
        Arguments.of(DealField.PROBABILITY, 0, 0),
        Arguments.of(DealField.PROBABILITY, 100, 100),
        Arguments.of(DealField.STANDING, Standing.OPEN, null),
        Arguments.of(DealField.STANDING, Standing.WON, Standing.WON),
        Arguments.of(DealField.DUE, null, null));
  }

  @ParameterizedTest
  @MethodSource
  void kept(DealField field, Object value, Object held) {
    assertThat(FieldRules.check(field, value).value()).isEqualTo(held);
  }

  @Test
  void anAmountIsNeitherNegativeNorBeyondWhatTheTableHolds() {
    assertThatThrownBy(() -> Money.cny(-1)).isInstanceOf(RuleViolation.class);
    Money beyond = new Money(new BigDecimal("1e13"), Money.DEFAULT_CURRENCY);
    assertThatThrownBy(() -> FieldRules.check(DealField.AMOUNT, beyond))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("money.too-large");
  }
}
