package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers said, as one person may see it, and where it stands in the notes by now. */
@Service
@Transactional
public class Quotes {

  private final QuoteTable table;
  private final QuoteAnchors anchors;
  private final AnalysisPermission permission;

  Quotes(QuoteTable table, QuoteAnchors anchors, AnalysisPermission permission) {
    this.table = table;
    this.anchors = anchors;
    this.permission = permission;
  }

  /** The deal's quotes, those of one note after each other. */
  public List<Quote> of(Person viewer, DealId deal) {
    return permission.maySee(viewer) ? anchors.now(table.of(deal)) : List.of();
  }

  /** The quote, if there is one that the viewer may see; one that was given up, too. */
  public Optional<Quote> find(Person viewer, QuoteId id) {
    return permission.maySee(viewer)
        ? table.find(id).map(quote -> anchors.now(List.of(quote)).getFirst())
        : Optional.empty();
  }
}
