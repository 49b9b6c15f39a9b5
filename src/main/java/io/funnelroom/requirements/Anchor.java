package io.funnelroom.requirements;

import io.funnelroom.requirements.notes.ChangeSet;
import io.funnelroom.requirements.notes.ChangeSet.Part;
import io.funnelroom.requirements.notes.NoteChange;
import java.util.List;

/**
 * Where words stand in a note.
 *
 * @param version of the note in which they stand there
 * @param from where they begin
 * @param to where they end; equal to the beginning once they have been deleted
 */
public record Anchor(long version, int from, int to) {

  /** Whether nothing of the words is left in the note. */
  public boolean isDeleted() {
    return from == to;
  }

  /** Where the words stand after these changes, those that it knows already left out. */
  Anchor after(List<NoteChange> changes) {
    Anchor anchor = this;
    for (NoteChange change : changes) {
      if (change.version() > anchor.version) {
        anchor = anchor.after(change.changes(), change.version());
      }
    }
    return anchor;
  }

  /** What is typed at either end stands beside the words, what is typed between belongs to them. */
  private Anchor after(ChangeSet change, long next) {
    int start = change.mapPosition(from, isDeleted() ? -1 : 1);
    int end = change.mapPosition(to, -1);
    if (isDeleted() || end <= start || isReplaced(change)) {
      int place = change.mapPosition(from, -1);
      return new Anchor(next, place, place);
    }
    return new Anchor(next, start, end);
  }

  /** Whether all of the words went at once, whatever came in their place. */
  private boolean isReplaced(ChangeSet change) {
    int before = 0;
    for (Part part : change.parts()) {
      int end = before + part.length();
      if (part.insert() != null && before <= from && end >= to) {
        return true;
      }
      before = end;
    }
    return false;
  }
}
