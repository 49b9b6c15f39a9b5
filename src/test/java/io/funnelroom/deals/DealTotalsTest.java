package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import org.junit.jupiter.api.Test;

/** Sums have no limit, unlike what one deal can be worth (FieldRulesTest). */
class DealTotalsTest {

  private static final Money NINE_TRILLION = Money.cny(9_000_000_000_000L);

  @Test
  void sumsGoBeyondTheLimitOfOneDeal() {
    assertThat(NINE_TRILLION.plus(NINE_TRILLION)).isEqualTo(Money.cny(18_000_000_000_000L));
  }
}
