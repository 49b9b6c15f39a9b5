package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import org.junit.jupiter.api.Test;

/** Sums have no limit; what one deal can be worth has. */
class DealTotalsTest {

  private static final Money NINE_TRILLION = Money.cny(9_000_000_000_000L);

  @Test
  void sumsGoBeyondTheLimitOfOneDeal() {
    assertThat(NINE_TRILLION.plus(NINE_TRILLION)).isEqualTo(Money.cny(18_000_000_000_000L));
  }

  @Test
  void oneDealStaysBelowTheLimit() {
    assertThat(FieldRules.check(DealField.AMOUNT, NINE_TRILLION).value()).isEqualTo(NINE_TRILLION);
    assertThatThrownBy(() -> FieldRules.check(DealField.AMOUNT, Money.cny(10_000_000_000_000L)))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("money.too-large");
  }
}
