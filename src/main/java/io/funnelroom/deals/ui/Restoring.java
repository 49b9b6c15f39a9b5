package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets fields back: a value by an edit, a stage by a move through the gates. */
@Component
class Restoring {

  private final DealEditing editing;
  private final DealMoves moves;
  private final DealActs acts;

  Restoring(DealEditing editing, DealMoves moves, DealActs acts) {
    this.editing = editing;
    this.moves = moves;
    this.acts = acts;
  }

  /**
   * Sets the field of the deal that was seen so.
   *
   * @param reason why a deal goes back; empty when there is none to give
   * @throws RuleViolation when the person may not, or a rule or a gate forbids it
   */
  Restored restore(Person by, DealRow seen, DealField field, Object wanted, String reason) {
    return Origin.RESTORE.of(
        () ->
            wanted instanceof Stage stage
                ? move(by, seen, stage, reason)
                : edit(by, seen, field, wanted));
  }

  private Restored edit(Person by, DealRow seen, DealField field, Object wanted) {
    DealEdit edit =
        new DealEdit(seen.id(), field, wanted, seen.stamp(field).version(), UUID.randomUUID());
    return switch (editing.edit(by, edit)) {
      case EditOutcome.Saved saved -> new Restored.Done(acts.edited(by, saved));
      case EditOutcome.Unchanged same -> new Restored.Same();
      case EditOutcome.Conflict(DealRow now, var mine, var who, var at) ->
          new Restored.Overtaken(now, who, at);
      case EditOutcome.Refused refused -> throw refused.why();
    };
  }

  private Restored move(Person by, DealRow seen, Stage to, String reason) {
    if (seen.stage() == to) {
      return new Restored.Same();
    }
    int version = seen.place().stamp().version();
    DealMove move = new DealMove(seen.id(), to, null, version, UUID.randomUUID(), reason);
    return switch (moves.move(by, move)) {
      case MoveOutcome.Moved moved -> new Restored.Done(acts.moved(by, moved));
      case MoveOutcome.Unchanged same -> new Restored.Same();
      case MoveOutcome.Conflict(DealRow now, var mine, var who, var at) ->
          now.column() == seen.column()
              ? move(by, now, to, reason)
              : new Restored.Overtaken(now, who, at);
      case MoveOutcome.WhyBack back -> new Restored.ReasonWanted();
      case MoveOutcome.Missing missing ->
          throw new RuleViolation("deal.move.gate", missing.report().missing().size());
      case MoveOutcome.Refused refused -> throw refused.why();
    };
  }
}
