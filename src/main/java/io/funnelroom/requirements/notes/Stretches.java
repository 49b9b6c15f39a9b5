package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers changes into stretches of typing: a pause ends one, and so does its getting long. How a
 * note began and what was brought back stand for themselves.
 */
final class Stretches {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final List<NoteVersion> stretches = new ArrayList<>();
  private boolean whole;

  /** Takes the next change. */
  void take(NoteStamp stamp) {
    NoteVersion last = stretches.isEmpty() ? null : stretches.getLast();
    if (last == null || whole || stamp.whole() || isOver(last, stamp.at())) {
      Set<PersonId> by = new LinkedHashSet<>(Set.of(stamp.by()));
      stretches.add(new NoteVersion(stamp.version(), by, stamp.at(), stamp.at(), 1));
    } else {
      last.by().add(stamp.by());
      stretches.set(
          stretches.size() - 1,
          new NoteVersion(stamp.version(), last.by(), last.from(), stamp.at(), last.changes() + 1));
    }
  }

  List<NoteVersion> latestFirst() {
    return stretches.reversed();
  }

  private static boolean isOver(NoteVersion stretch, Instant next) {
    return next.isAfter(stretch.until().plus(PAUSE)) || next.isAfter(stretch.from().plus(LONGEST));
  }
}
