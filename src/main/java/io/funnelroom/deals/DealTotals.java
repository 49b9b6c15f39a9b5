package io.funnelroom.deals;

import io.funnelroom.base.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures of the deals that a filter leaves. */
public record DealTotals(int count, List<Sum> sums) {

  /** No deals. */
  public static final DealTotals NONE = new DealTotals(0, List.of());

  /** The figures of these deals. */
  public static DealTotals of(Collection<DealRow> deals) {
    Map<Currency, Sum> sums = new LinkedHashMap<>();
    for (DealRow deal : deals) {
      if (deal.amount() != null) {
        sums.merge(deal.amount().currency(), new Sum(deal.amount(), weighted(deal)), Sum::plus);
      }
    }
    return new DealTotals(deals.size(), List.copyOf(sums.values()));
  }

  private static Money weighted(DealRow deal) {
    return switch (deal.standing().outcome()) {
      case WON -> deal.amount();
      case LOST -> deal.amount().percent(0);
      default -> deal.amount().percent(deal.probability() == null ? 0 : deal.probability());
    };
  }

  /**
   * One currency's share.
   *
   * @param total the expected amounts
   * @param weighted the expected amounts, each times its probability; a won deal counts in full, a
   *     lost one not at all
   */
  public record Sum(Money total, Money weighted) {

    private Sum plus(Sum other) {
      return new Sum(total.plus(other.total), weighted.plus(other.weighted));
    }
  }
}
