package io.funnelroom.demo;

import io.funnelroom.base.Money;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * What becomes of one deal of the demo.
 *
 * @param stage how far it gets
 * @param mark {@code stale}, {@code today} or {@code overdue}, where it stands out; empty otherwise
 */
record Plot(
    String name,
    String industry,
    LeadSource source,
    Contact contact,
    Money amount,
    Stage stage,
    Outcome outcome,
    String mark,
    String remarks) {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** All of them, in the order in which the demo tells them. */
  static List<Plot> all() {
    return Rows.of("deals.csv").stream().map(Plot::of).toList();
  }

  private static Plot of(List<String> cells) {
    String mark = cells.get(9);
    Currency currency = Currency.getInstance(mark.equals("usd") ? "USD" : "CNY");
    return new Plot(
        cells.get(0),
        cells.get(1),
        new LeadSource(SourceClass.valueOf(cells.get(2)), cells.get(3)),
        new Contact(cells.get(4), cells.get(5)),
        new Money(new BigDecimal(cells.get(6)).multiply(TEN_THOUSAND), currency),
        Stage.ofNumber(Integer.parseInt(cells.get(7))),
        Outcome.valueOf(cells.get(8)),
        mark,
        cells.get(10));
  }
}
