package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;
import java.util.ArrayList;
import java.util.List;

/** Who wrote which part of a text, kept up change by change. */
final class Authorship {

  private List<Piece> pieces = new ArrayList<>();

  private record Piece(int length, PersonId by, long since) {

    boolean goesOn(Piece next) {
      return by.equals(next.by);
    }

    Piece with(Piece next) {
      return new Piece(length + next.length, by, Math.min(since, next.since));
    }
  }

  void take(NoteChange change) {
    Rest rest = new Rest(pieces);
    List<Piece> changed = new ArrayList<>(pieces.size() + 2);
    for (ChangeSet.Part part : change.changes().parts()) {
      if (part.keeps()) {
        rest.take(part.length(), changed);
      } else {
        rest.take(part.length(), new ArrayList<>());
        add(changed, new Piece(part.newLength(), change.by(), change.version()));
      }
    }
    pieces = changed;
  }

  List<NoteSpan> spans() {
    List<NoteSpan> spans = new ArrayList<>(pieces.size());
    int at = 0;
    for (Piece piece : pieces) {
      spans.add(new NoteSpan(at, at + piece.length(), piece.by(), piece.since()));
      at += piece.length();
    }
    return spans;
  }

  private static void add(List<Piece> pieces, Piece next) {
    if (next.length() == 0) {
      return;
    }
    if (!pieces.isEmpty() && pieces.getLast().goesOn(next)) {
      pieces.set(pieces.size() - 1, pieces.getLast().with(next));
    } else {
      pieces.add(next);
    }
  }

  /** What is left of the old pieces. */
  private static final class Rest {

    private final List<Piece> pieces;
    private int next;
    private int taken;

    Rest(List<Piece> pieces) {
      this.pieces = pieces;
    }

    void take(int length, List<Piece> into) {
      int left = length;
      while (left > 0) {
        Piece piece = pieces.get(next);
        int size = Math.min(left, piece.length() - taken);
        add(into, new Piece(size, piece.by(), piece.since()));
        left -= size;
        taken += size;
        if (taken == piece.length()) {
          next++;
          taken = 0;
        }
      }
    }
  }
}
