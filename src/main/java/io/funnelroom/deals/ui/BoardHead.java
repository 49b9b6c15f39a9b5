package io.funnelroom.deals.ui;

import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.text.DealText;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column's figures, written out.
 *
 * @param exact both sums to the cent
 */
record BoardHead(
    int stage, int count, String countText, String sum, String weighted, String exact) {

  static BoardHead of(Stage column, DealTotals totals, DealText text, Locale language) {
    Function<Money, String> brief = money -> text.showBrief(money, language);
    Function<Money, String> exactly = money -> text.show(DealField.AMOUNT, money, language);
    String exact =
        totals.sums().isEmpty()
            ? ""
            : "%s %s · %s %s"
                .formatted(
                    Translations.text(language, "totals.sum"),
                    joined(totals, DealTotals.Sum::total, exactly),
                    Translations.text(language, "totals.weighted"),
                    joined(totals, DealTotals.Sum::weighted, exactly));
    return new BoardHead(
        column.number(),
        totals.count(),
        Translations.text(language, "totals.count", totals.count()),
        joined(totals, DealTotals.Sum::total, brief),
        joined(totals, DealTotals.Sum::weighted, brief),
        exact);
  }

  private static String joined(
      DealTotals totals, Function<DealTotals.Sum, Money> share, Function<Money, String> written) {
    return totals.sums().isEmpty()
        ? "–"
        : totals.sums().stream()
            .map(share.andThen(written))
            .collect(Collectors.joining("\u2009+\u2009"));
  }
}
