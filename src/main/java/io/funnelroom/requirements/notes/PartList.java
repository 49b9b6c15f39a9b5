package io.funnelroom.requirements.notes;

import io.funnelroom.requirements.notes.ChangeSet.Part;
import java.util.ArrayList;
import java.util.List;

/** The parts of a change set in the making; neighbours of a kind become one, as in CodeMirror. */
final class PartList {

  private final List<Part> parts = new ArrayList<>();

  void keep(int length) {
    add(length, null, false);
  }

  void replace(int length, String insert) {
    add(length, insert, false);
  }

  /**
   * Adds a part.
   *
   * @param join whether it belongs to the same replacement as the part before it
   */
  void add(int length, String insert, boolean join) {
    boolean inserts = insert != null && !insert.isEmpty();
    if (length == 0 && !inserts) {
      return;
    }
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (last != null && (isOneWith(last, length, insert, inserts) || join)) {
      String text = last.keeps() ? insert : last.insert() + (insert == null ? "" : insert);
      parts.set(parts.size() - 1, new Part(last.length() + length, text));
    } else {
      parts.add(new Part(length, insert));
    }
  }

  int size() {
    return parts.size();
  }

  ChangeSet toChangeSet() {
    return new ChangeSet(parts);
  }

  private static boolean isOneWith(Part last, int length, String insert, boolean inserts) {
    boolean bothKeep = last.keeps() && insert == null;
    boolean bothDelete = !last.keeps() && last.insert().isEmpty() && insert != null && !inserts;
    boolean bothInsert = !last.keeps() && last.length() == 0 && length == 0 && inserts;
    return bothKeep || bothDelete || bothInsert;
  }
}
