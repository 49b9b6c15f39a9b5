package io.funnelroom.deals;

import io.funnelroom.base.Money;
import java.util.List;

/** Figures of the deals that a filter leaves. */
public record DealTotals(int count, List<Sum> sums) {

  /**
   * One currency's share.
   *
   * @param total the expected amounts
   * @param weighted the expected amounts, each times its probability
   */
  public record Sum(Money total, Money weighted) {}
}
