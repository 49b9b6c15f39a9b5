package io.funnelroom.requirements.notes;

import java.util.List;
import java.util.OptionalInt;

/**
 * A change of a text as CodeMirror's {@code ChangeSet} describes it: what is kept and what is
 * replaced, from the first character to the last. It fits texts of exactly {@link #length()}.
 * Lengths and positions count UTF-16 units.
 */
public record ChangeSet(List<Part> parts) {

  public ChangeSet {
    parts = List.copyOf(parts);
  }

  /**
   * A stretch of the text.
   *
   * @param length how long it was
   * @param insert what stands there now; null where it was kept
   */
  public record Part(int length, String insert) {

    boolean keeps() {
      return insert == null;
    }

    int newLength() {
      return keeps() ? length : insert.length();
    }
  }

  /**
   * Reads the JSON of CodeMirror's {@code ChangeSet.toJSON()}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static ChangeSet parse(String json) {
    return ChangeJson.parse(json);
  }

  /** The change that replaces a stretch of a text of this length; an empty insert only deletes. */
  public static ChangeSet replace(int length, int from, int to, String insert) {
    PartList parts = new PartList();
    parts.keep(from);
    parts.replace(to - from, insert);
    parts.keep(length - to);
    return parts.toChangeSet();
  }

  /** The JSON that CodeMirror's {@code ChangeSet.fromJSON} reads. */
  public String toJson() {
    return ChangeJson.write(this);
  }

  /** How long the text was. */
  public int length() {
    return parts.stream().mapToInt(Part::length).sum();
  }

  /** How long the text is after it. */
  public int newLength() {
    return parts.stream().mapToInt(Part::newLength).sum();
  }

  /** How much it inserts. */
  public int inserted() {
    return parts.stream().filter(part -> !part.keeps()).mapToInt(Part::newLength).sum();
  }

  /** Whether it leaves everything as it is. */
  public boolean isEmpty() {
    return parts.stream().allMatch(Part::keeps);
  }

  /**
   * The text after the change.
   *
   * @throws IllegalArgumentException when the change is of a text of another length
   */
  public String apply(String text) {
    StringBuilder changed = new StringBuilder(text);
    applyTo(changed);
    return changed.toString();
  }

  /** Changes the text in place; see {@link #apply}. */
  void applyTo(StringBuilder text) {
    if (length() != text.length()) {
      throw new IllegalArgumentException(
          "A change of " + length() + " characters for a text of " + text.length());
    }
    int at = 0;
    for (Part part : parts) {
      if (!part.keeps()) {
        text.replace(at, at + part.length(), part.insert());
      }
      at += part.newLength();
    }
  }

  /**
   * Where a position of the text is after the change, as CodeMirror's {@code mapPos}.
   *
   * @param assoc on which side of what is inserted right there it stays: negative before, positive
   *     after it
   */
  public int mapPosition(int position, int assoc) {
    int before = 0;
    int after = 0;
    for (Part part : parts) {
      int end = before + part.length();
      if (part.keeps()) {
        if (end > position) {
          return after + position - before;
        }
      } else if (end > position || end == position && assoc < 0 && part.length() == 0) {
        return position == before || assoc < 0 ? after : after + part.newLength();
      }
      after += part.newLength();
      before = end;
    }
    if (position > before) {
      throw new IllegalArgumentException(
          "Position " + position + " is behind the end of a text of " + before);
    }
    return after;
  }

  /**
   * As {@link #mapPosition}; empty when text on both sides of the position was deleted together, as
   * CodeMirror's {@code MapMode.TrackDel}.
   */
  public OptionalInt trackPosition(int position, int assoc) {
    int before = 0;
    for (Part part : parts) {
      int end = before + part.length();
      if (!part.keeps() && before < position && end > position) {
        return OptionalInt.empty();
      }
      before = end;
    }
    return OptionalInt.of(mapPosition(position, assoc));
  }
}
