package io.funnelroom.deals;

import io.funnelroom.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** A filter in memory: the same answers as {@link DealQuery}, for one deal that just changed. */
final class DealMatch {

  private DealMatch() {}

  static boolean matches(DealFilter filter, DealRow deal, LocalDate today) {
    return deal.archived() == filter.archived()
        && among(filter.stages(), deal.stage())
        && among(filter.outcomes(), deal.standing().outcome())
        && among(filter.owners(), deal.owner())
        && among(filter.sources(), deal.source() == null ? null : deal.source().sourceClass())
        && isDue(filter.due(), deal, today)
        && hasAmount(filter, deal.amount())
        && (!filter.stale() || deal.staleOn(today))
        && hasWords(filter, deal);
  }

  private static <T> boolean among(Set<T> wanted, T value) {
    return wanted.isEmpty() || value != null && wanted.contains(value);
  }

  private static boolean isDue(DuePeriod period, DealRow deal, LocalDate today) {
    return period.includes(deal.due(), today)
        && (!period.openOnly() || deal.standing().outcome() == Outcome.OPEN);
  }

  private static boolean hasAmount(DealFilter filter, Money money) {
    BigDecimal least = filter.amountFrom();
    BigDecimal greatest = filter.amountTo();
    if (money == null) {
      return least == null && greatest == null;
    }
    return (least == null || money.amount().compareTo(least) >= 0)
        && (greatest == null || money.amount().compareTo(greatest) <= 0);
  }

  private static boolean hasWords(DealFilter filter, DealRow deal) {
    if (filter.search().isEmpty()) {
      return true;
    }
    String texts = SearchKey.textsOf(deal);
    return SearchKey.wordsOf(filter.search()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(texts::contains);
  }
}
