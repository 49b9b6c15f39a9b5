package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;

/** What became of an edit. */
public sealed interface EditOutcome {

  /**
   * The value is stored.
   *
   * @param before what it replaced; for a follow-up that was taken back, that one
   * @param after what was stored; for a follow-up, the one that was added
   * @param task the task that holds the value of a key action or its due date; null of other fields
   *     and where nobody remembers it
   * @param was the deal until then; null where nobody remembers it
   */
  record Saved(DealRow row, DealField field, Object before, Object after, Task task, DealRow was)
      implements EditOutcome {

    public Saved(DealRow row, DealField field, Object before, Object after) {
      this(row, field, before, after, null, null);
    }

    /** Whether it brought the deal to another stage. */
    public boolean isMove() {
      return was != null && was.stage() != row.stage();
    }
  }

  /** The field held this value already, or this very edit had been stored before. */
  record Unchanged(DealRow row, DealField field) implements EditOutcome {}

  /** Somebody else changed the field meanwhile: nothing was stored, the person chooses. */
  record Conflict(DealRow row, DealEdit mine, PersonId by, Instant at) implements EditOutcome {}

  /** A rule or a permission forbids it: nothing was stored. */
  record Refused(DealEdit mine, RuleViolation why) implements EditOutcome {}
}
