package io.funnelroom.requirements.ui;

import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.QuoteId;
import io.funnelroom.requirements.Quotes;
import io.funnelroom.requirements.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The quotes of a deal as an open screen knows them. */
final class KnownQuotes {

  private final Quotes quotes;
  private final OpenDeal deal;
  private final Map<QuoteId, Quote> known = new HashMap<>();

  KnownQuotes(Quotes quotes, OpenDeal deal) {
    this.quotes = quotes;
    this.deal = deal;
  }

  void reread() {
    known.clear();
    learn(quotes.of(deal.viewer(), deal.id()));
  }

  void learn(List<Quote> changed) {
    changed.forEach(quote -> known.put(quote.id(), quote));
  }

  /** The words that a requirement follows from, as long as they are kept. */
  Optional<Quote> of(Requirement requirement) {
    return requirement
        .quote()
        .map(id -> known.computeIfAbsent(id, this::find))
        .filter(quote -> !quote.removed());
  }

  private Quote find(QuoteId id) {
    return quotes.find(deal.viewer(), id).orElse(null);
  }
}
