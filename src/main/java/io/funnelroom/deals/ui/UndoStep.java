package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.EditOutcome;
import java.util.List;

/** Something a person did that they can take back. */
interface UndoStep {

  /** Takes it back; what was taken back can be done again. */
  Result takeBack();

  /**
   * What became of it.
   *
   * @param again does it once more; null when it could not be taken back
   * @param conflict who changed the field since; null when that is not why
   * @param refusal the rule that forbids it; null when that is not why
   */
  record Result(UndoStep again, EditOutcome.Conflict conflict, RuleViolation refusal) {

    static Result done(UndoStep again) {
      return new Result(again, null, null);
    }

    static Result refused(RuleViolation why) {
      return new Result(null, null, why);
    }
  }

  /** Steps that were one act, such as pasting a range. */
  record Act(List<UndoStep> steps) {

    public Act {
      steps = List.copyOf(steps);
    }
  }
}
