package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import org.springframework.stereotype.Component;

/** What people do to deals, as steps that can be taken back. */
@Component
class DealActs {

  private final DealEditing editing;
  private final DealMoves moves;
  private final DealArchive archive;
  private final People people;

  DealActs(DealEditing editing, DealMoves moves, DealArchive archive, People people) {
    this.editing = editing;
    this.moves = moves;
    this.archive = archive;
    this.people = people;
  }

  /** A stored edit; one that brought the deal to another stage is taken back as a move. */
  UndoStep edited(Person by, EditOutcome.Saved saved) {
    if (saved.isMove()) {
      return moved(by, new MoveOutcome.Moved(saved.row(), saved.was()));
    }
    return () -> {
      try {
        return takenBack(by, saved);
      } catch (RuleViolation refused) {
        return UndoStep.Result.refused(refused);
      }
    };
  }

  private UndoStep.Result takenBack(Person by, EditOutcome.Saved saved) {
    return switch (editing.takeBack(asNow(by), saved)) {
      case EditOutcome.Saved back -> UndoStep.Result.done(edited(by, back));
      case EditOutcome.Unchanged same -> UndoStep.Result.done(edited(by, saved));
      case EditOutcome.Conflict conflict -> new UndoStep.Result(null, conflict, null);
      case EditOutcome.Refused refused -> UndoStep.Result.refused(refused.why());
    };
  }

  /** A card that was moved. */
  UndoStep moved(Person by, MoveOutcome.Moved made) {
    return () ->
        switch (moves.takeBack(asNow(by), made)) {
          case MoveOutcome.Moved back -> UndoStep.Result.done(moved(by, back));
          case MoveOutcome.Conflict conflict -> movedSince(conflict);
          case MoveOutcome.Refused refused -> UndoStep.Result.refused(refused.why());
          default ->
              UndoStep.Result.refused(
                  new RuleViolation("deal.changed-meanwhile", made.row().id().value()));
        };
  }

  private static UndoStep.Result movedSince(MoveOutcome.Conflict conflict) {
    DealMove mine = conflict.mine();
    DealEdit edit =
        new DealEdit(mine.deal(), DealField.STAGE, mine.to(), mine.seenVersion(), mine.moveId());
    EditOutcome.Conflict since =
        new EditOutcome.Conflict(conflict.row(), edit, conflict.by(), conflict.at());
    return new UndoStep.Result(null, since, null);
  }

  /** A deal that went to the archive. */
  UndoStep archived(Person by, DealId deal) {
    return () -> attempt(() -> archive.restore(asNow(by), deal), restored(by, deal));
  }

  /** A deal that came back from the archive, or is new. */
  UndoStep restored(Person by, DealId deal) {
    return () -> attempt(() -> archive.archive(asNow(by), deal), archived(by, deal));
  }

  /** Their role may have changed since they acted. */
  private Person asNow(Person by) {
    return people.find(by.id()).orElse(by);
  }

  private static UndoStep.Result attempt(Runnable reverse, UndoStep again) {
    try {
      reverse.run();
      return UndoStep.Result.done(again);
    } catch (RuleViolation refused) {
      return UndoStep.Result.refused(refused);
    }
  }
}
