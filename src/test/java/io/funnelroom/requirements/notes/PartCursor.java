package io.funnelroom.requirements.notes;

import io.funnelroom.requirements.notes.ChangeSet.Part;
import java.util.List;

/** Goes through a change set in pieces, as CodeMirror's {@code SectionIter}. */
final class PartCursor {

  private final List<Part> parts;
  private int next;
  private Part part;
  private int length;
  private int inserted;
  private int offset;

  PartCursor(ChangeSet changes) {
    parts = changes.parts();
    next();
  }

  void next() {
    part = next < parts.size() ? parts.get(next) : null;
    next++;
    length = part == null ? 0 : part.length();
    inserted = part == null || part.keeps() ? 0 : part.newLength();
    offset = 0;
  }

  boolean done() {
    return part == null;
  }

  boolean keeps() {
    return part != null && part.keeps();
  }

  boolean changes() {
    return part != null && !part.keeps();
  }

  /** Which part it stands in, from 1. */
  int number() {
    return next;
  }

  /** How much of the old text is left of the part. */
  int length() {
    return length;
  }

  /** How much of the new text is left of the part. */
  int newLength() {
    return keeps() ? length : inserted;
  }

  boolean inserts() {
    return inserted > 0;
  }

  boolean begun() {
    return offset > 0;
  }

  String text() {
    return part.insert();
  }

  String text(int size) {
    return part.insert().substring(offset, offset + size);
  }

  /** Goes forward in the old text. */
  void forward(int size) {
    if (size == length) {
      next();
    } else {
      length -= size;
      offset += size;
    }
  }

  /** Goes forward in the new text. */
  void forwardInNew(int size) {
    if (keeps()) {
      forward(size);
    } else if (size == inserted) {
      next();
    } else {
      inserted -= size;
      offset += size;
    }
  }
}
