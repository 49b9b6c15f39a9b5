package io.funnelroom.requirements.notes;

/** One change set moved over another of the same text, as CodeMirror's {@code mapSet} does it. */
final class ChangeMapping {

  private final PartCursor mine;
  private final PartCursor other;
  private final boolean before;
  private final PartList parts = new PartList();

  /** The part of mine whose insert is in already, where the other change cuts it into pieces. */
  private int insertedOf;

  private ChangeMapping(ChangeSet mine, ChangeSet other, boolean before) {
    this.mine = new PartCursor(mine);
    this.other = new PartCursor(other);
    this.before = before;
  }

  /**
   * The change for the text that {@code other}, a change of the same text, has made.
   *
   * @param before whether, where both insert, this comes first
   */
  static ChangeSet of(ChangeSet mine, ChangeSet other, boolean before) {
    return other.isEmpty() ? mine : new ChangeMapping(mine, other, before).mapped();
  }

  private ChangeSet mapped() {
    while (!mine.done() || !other.done()) {
      requireSameText();
      if (mine.keeps() && other.keeps()) {
        int length = Math.min(mine.length(), other.length());
        parts.keep(length);
        mine.forward(length);
        other.forward(length);
      } else if (other.changes() && otherComesFirst()) {
        passOther();
      } else if (mine.changes()) {
        changeUpToOther();
      } else {
        throw mismatch();
      }
    }
    return parts.toChangeSet();
  }

  private boolean otherComesFirst() {
    return !mine.changes()
        || insertedOf == mine.number()
        || !mine.begun()
            && (other.length() < mine.length() || other.length() == mine.length() && !before);
  }

  private void passOther() {
    parts.keep(other.newLength());
    int left = other.length();
    while (left > 0) {
      int piece = Math.min(mine.length(), left);
      if (mine.changes() && insertedOf < mine.number() && mine.length() <= piece) {
        parts.replace(0, mine.text());
        insertedOf = mine.number();
      }
      if (mine.done()) {
        throw mismatch();
      }
      mine.forward(piece);
      left -= piece;
    }
    other.next();
  }

  private void changeUpToOther() {
    int length = 0;
    int left = mine.length();
    while (left > 0) {
      if (other.keeps()) {
        int piece = Math.min(left, other.length());
        length += piece;
        left -= piece;
        other.forward(piece);
      } else if (other.changes() && !other.inserts() && other.length() < left) {
        left -= other.length();
        other.next();
      } else {
        break;
      }
    }
    parts.replace(length, insertedOf < mine.number() ? mine.text() : "");
    insertedOf = mine.number();
    mine.forward(mine.length() - left);
  }

  private void requireSameText() {
    if (mine.done() && other.length() > 0 || other.done() && mine.length() > 0) {
      throw mismatch();
    }
  }

  private static IllegalArgumentException mismatch() {
    return new IllegalArgumentException("Changes of texts of different lengths");
  }
}
