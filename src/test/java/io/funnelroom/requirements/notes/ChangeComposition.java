package io.funnelroom.requirements.notes;

/** Two changes, one after the other, as one, as CodeMirror's {@code composeSets} does it. */
final class ChangeComposition {

  private final PartCursor first;
  private final PartCursor second;
  private final PartList parts = new PartList();

  private ChangeComposition(ChangeSet first, ChangeSet second) {
    this.first = new PartCursor(first);
    this.second = new PartCursor(second);
  }

  /** A change and the one that follows it as one. */
  static ChangeSet of(ChangeSet first, ChangeSet second) {
    if (first.isEmpty()) {
      return second;
    }
    return second.isEmpty() ? first : new ChangeComposition(first, second).composed();
  }

  private ChangeSet composed() {
    boolean open = false;
    while (!first.done() || !second.done()) {
      if (first.changes() && !first.inserts()) {
        parts.add(first.length(), "", open);
        first.next();
      } else if (second.length() == 0 && !second.done()) {
        parts.add(0, second.text(), open);
        second.next();
      } else if (first.done() || second.done()) {
        throw new IllegalArgumentException("Changes that do not follow each other");
      } else {
        open = composePiece(open);
      }
    }
    return parts.toChangeSet();
  }

  /** Whether what follows belongs to the same replacement. */
  private boolean composePiece(boolean open) {
    int length = Math.min(first.newLength(), second.length());
    int size = parts.size();
    if (first.keeps()) {
      parts.add(length, second.keeps() ? null : secondText(), open);
    } else if (second.keeps()) {
      parts.add(first.begun() ? 0 : first.length(), first.text(length), open);
    } else {
      parts.add(first.begun() ? 0 : first.length(), secondText(), open);
    }
    boolean goesOn =
        first.changes() && first.newLength() > length
            || second.changes() && second.length() > length;
    boolean stillOpen = goesOn && (open || parts.size() > size);
    first.forwardInNew(length);
    second.forward(length);
    return stillOpen;
  }

  private String secondText() {
    return second.begun() ? "" : second.text();
  }
}
