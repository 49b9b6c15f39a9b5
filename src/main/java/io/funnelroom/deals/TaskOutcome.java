package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/** What became of a change of a task. */
public sealed interface TaskOutcome {

  /** It is stored. */
  record Saved(Task before, Task task) implements TaskOutcome {}

  /** The task was like that already, or this very edit had been stored before. */
  record Unchanged(Task task) implements TaskOutcome {}

  /** Somebody else changed the field meanwhile: nothing was stored, the person chooses. */
  record Conflict(Task task, TaskEdit mine, PersonId by, Instant at) implements TaskOutcome {}
}
