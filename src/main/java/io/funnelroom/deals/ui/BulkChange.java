package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
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
  private final DealMoves moves;
  private final DealArchive archive;
  private final DealActs acts;

  BulkChange(
      Deals deals, DealEditing editing, DealMoves moves, DealArchive archive, DealActs acts) {
    this.deals = deals;
    this.editing = editing;
    this.moves = moves;
    this.archive = archive;
    this.acts = acts;
  }

  /** What is done to each deal; empty when the deal was so already. */
  @FunctionalInterface
  interface Change {
    Optional<UndoStep> apply(Person by, DealId deal);

    /** The same for those that need a reason, with this one. */
    default Change because(String reason) {
      return this;
    }

    /** Where it moves a deal to whose gate may ask for more; empty for what moves none. */
    default Optional<MoveAim> aim(DealId deal) {
      return Optional.empty();
    }
  }

  /** Gives the field this value, over whatever it holds now: that is what the person asks for. */
  Change set(DealField field, Object value) {
    return (by, deal) -> {
      DealRow row = find(by, deal);
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

  /** Moves the deal to this stage through its gate; where it goes back it needs a reason. */
  Change moveTo(Stage to) {
    return new Change() {
      @Override
      public Optional<UndoStep> apply(Person by, DealId deal) {
        return set(DealField.STAGE, to).apply(by, deal);
      }

      @Override
      public Optional<MoveAim> aim(DealId deal) {
        return Optional.of(new MoveAim(deal, to, null, false));
      }

      @Override
      public Change because(String reason) {
        return (by, deal) -> move(by, deal, to, reason);
      }
    };
  }

  /** Ends the deal, puts it aside or opens it again; where it is won it goes through its gate. */
  Change close(Standing standing) {
    return new Change() {
      @Override
      public Optional<UndoStep> apply(Person by, DealId deal) {
        return set(DealField.STANDING, standing).apply(by, deal);
      }

      @Override
      public Optional<MoveAim> aim(DealId deal) {
        return Optional.of(new MoveAim(deal, Stage.CLOSING, null, true));
      }
    };
  }

  private Optional<UndoStep> move(Person by, DealId deal, Stage to, String reason) {
    DealMove move = new MoveAim(deal, to, null, false).from(find(by, deal)).because(reason);
    return switch (moves.move(by, move)) {
      case MoveOutcome.Moved moved -> Optional.of(acts.moved(by, moved));
      case MoveOutcome.Unchanged same -> Optional.empty();
      case MoveOutcome.Refused refused -> throw refused.why();
      case MoveOutcome.Missing missing ->
          throw new RuleViolation("deal.move.gate", missing.report().missing().size());
      default -> throw new RuleViolation("deal.changed-meanwhile", deal.value());
    };
  }

  private DealRow find(Person by, DealId deal) {
    return deals
        .find(by, deal)
        .orElseThrow(() -> new RuleViolation("deal.not-found", deal.value()));
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
