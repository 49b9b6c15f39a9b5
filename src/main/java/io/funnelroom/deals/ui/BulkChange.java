package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.team.Person;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Changes one deal of many that were selected; the person sees what could not be changed and why.
 */
@Component
class BulkChange {

  private final Deals deals;
  private final DealEditing editing;
  private final DealArchive archive;
  private final DealActs acts;

  BulkChange(Deals deals, DealEditing editing, DealArchive archive, DealActs acts) {
    this.deals = deals;
    this.editing = editing;
    this.archive = archive;
    this.acts = acts;
  }

  /** What is done to each deal; empty when the deal was so already. */
  @FunctionalInterface
  interface Change {
    Optional<UndoStep> apply(Person by, DealId deal);
  }

  /** Gives the field this value, over whatever it holds now: that is what the person asks for. */
  Change set(DealField field, Object value) {
    return (by, deal) -> {
      DealRow row =
          deals.find(by, deal).orElseThrow(() -> new RuleViolation("deal.not-found", deal.value()));
      int version = row.stamp(field).version();
      DealEdit edit = new DealEdit(deal, field, value, version, UUID.randomUUID());
      return switch (editing.edit(by, edit)) {
        case EditOutcome.Saved saved -> Optional.of(acts.edited(by, saved));
        case EditOutcome.Unchanged same -> Optional.empty();
        case EditOutcome.Refused refused -> throw refused.why();
        case EditOutcome.Conflict conflict ->
            throw new RuleViolation("deal.changed-meanwhile", deal.value());
      };
    };
  }

  /** Puts the deal into the archive. */
  Change archive() {
    return (by, deal) -> {
      archive.archive(by, deal);
      return Optional.of(acts.archived(by, deal));
    };
  }

  /** Brings the deal back from the archive. */
  Change restore() {
    return (by, deal) -> {
      archive.restore(by, deal);
      return Optional.of(acts.restored(by, deal));
    };
  }
}
