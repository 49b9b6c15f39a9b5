package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings changed quotes to the open screens of their deals. */
@Component
public class QuoteFeed extends AnalysisFeed<Quote> {

  private final QuoteTable table;

  QuoteFeed(QuoteTable table, AnalysisPermission permission) {
    super(permission);
    this.table = table;
  }

  @Override
  public String entity() {
    return AnalysisChanges.QUOTE;
  }

  @Override
  Collection<Quote> read(Set<Long> ids) {
    return table.findAll(ids);
  }

  @Override
  long id(Quote quote) {
    return quote.id().value();
  }

  @Override
  DealId deal(Quote quote) {
    return quote.deal();
  }
}
