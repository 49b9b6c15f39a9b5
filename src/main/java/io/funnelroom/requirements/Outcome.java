package io.funnelroom.requirements;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/** What became of a change of a field. */
public sealed interface Outcome<T> {

  /** What was to be changed, as it is now. */
  T now();

  /** It is stored. */
  record Saved<T>(T before, T now) implements Outcome<T> {}

  /** It was so already, or this very edit had been stored before. */
  record Unchanged<T>(T now) implements Outcome<T> {}

  /** Somebody else changed the field meanwhile: nothing was stored, the person chooses. */
  record Conflict<T>(T now, PersonId by, Instant at) implements Outcome<T> {}
}
