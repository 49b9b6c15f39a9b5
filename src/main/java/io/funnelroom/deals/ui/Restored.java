package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealRow;
import io.funnelroom.team.PersonId;
import java.time.Instant;

/** What became of setting a field back. */
sealed interface Restored {

  /**
   * The field holds the value again.
   *
   * @param undo takes that back
   */
  record Done(UndoStep undo) implements Restored {}

  /** It held the value already. */
  record Same() implements Restored {}

  /** Somebody changed the field meanwhile: nothing was set, the person chooses. */
  record Overtaken(DealRow now, PersonId by, Instant at) implements Restored {}

  /** The deal would go back to an earlier stage, and nobody said why. */
  record ReasonWanted() implements Restored {}
}
