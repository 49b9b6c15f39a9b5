package io.funnelroom.deals;

import io.funnelroom.base.Money;
import java.util.List;

/** Figures of the deals that a filter leaves. */
public record DealTotals(int count, List<Sum> sums) {

  /** No deals. */
  public static final DealTotals NONE = new DealTotals(0, List.of());

  /**
   * One currency's share.
   *
   * @param total the expected amounts
   * @param weighted the expected amounts, each times its probability; a won deal counts in full, a
   *     lost one not at all
   */
  public record Sum(Money total, Money weighted) {}
}
