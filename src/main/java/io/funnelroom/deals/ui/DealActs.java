package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.team.Person;
import org.springframework.stereotype.Component;

/** What people do to deals, as steps that can be taken back. */
@Component
class DealActs {

  private final DealEditing editing;
  private final DealArchive archive;

  DealActs(DealEditing editing, DealArchive archive) {
    this.editing = editing;
    this.archive = archive;
  }

  /** A stored edit. */
  UndoStep edited(Person by, EditOutcome.Saved saved) {
    return () ->
        switch (editing.takeBack(by, saved)) {
          case EditOutcome.Saved back -> UndoStep.Result.done(edited(by, back));
          case EditOutcome.Unchanged same -> UndoStep.Result.done(edited(by, saved));
          case EditOutcome.Conflict conflict -> new UndoStep.Result(null, conflict, null);
          case EditOutcome.Refused refused -> UndoStep.Result.refused(refused.why());
        };
  }

  /** A deal that went to the archive. */
  UndoStep archived(Person by, DealId deal) {
    return () -> attempt(() -> archive.restore(by, deal), restored(by, deal));
  }

  /** A deal that came back from the archive, or is new. */
  UndoStep restored(Person by, DealId deal) {
    return () -> attempt(() -> archive.archive(by, deal), archived(by, deal));
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
