package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.Money;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.text.DealText;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Count, sum and weighted sum of some deals, in places that stay where they are. */
final class Figures extends Div {

  private final transient DealText text;
  private final Locale language;
  private final String countKey;
  private final Span count = new Span();
  private final Span total = new Span();
  private final Span weighted = new Span();

  /**
   * @param countKey translation key of the count, such as "{0} deals"
   */
  Figures(DealText text, Locale language, String countKey) {
    this.text = text;
    this.language = language;
    this.countKey = countKey;
    addClassName("figures");
    count.addClassName("figure-count");
    add(
        count,
        figure(getTranslation("totals.sum"), total),
        figure(getTranslation("totals.weighted"), weighted));
    show(DealTotals.NONE);
  }

  void show(DealTotals totals) {
    count.setText(getTranslation(countKey, totals.count()));
    show(total, totals, DealTotals.Sum::total);
    show(weighted, totals, DealTotals.Sum::weighted);
  }

  /** Rounded as people compare sums; to the cent where the mouse rests. */
  private void show(Span figure, DealTotals totals, Function<DealTotals.Sum, Money> share) {
    figure.setText(
        totals.sums().isEmpty()
            ? "–"
            : joined(totals, share, money -> text.showSum(money, language)));
    figure.setTitle(joined(totals, share, money -> text.show(DealField.AMOUNT, money, language)));
  }

  private static String joined(
      DealTotals totals, Function<DealTotals.Sum, Money> share, Function<Money, String> shown) {
    return totals.sums().stream().map(share.andThen(shown)).collect(Collectors.joining(" + "));
  }

  private static Span figure(String label, Span value) {
    Span name = new Span(label);
    name.addClassName("figure-label");
    value.addClassName("figure");
    return new Span(name, value);
  }
}
