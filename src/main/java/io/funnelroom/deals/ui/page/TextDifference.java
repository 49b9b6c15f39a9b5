package io.funnelroom.deals.ui.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed within a text: by word where words are parted by spaces, by character in Chinese.
 */
final class TextDifference {

  /** Beyond so many comparisons, what differs counts as one whole. */
  private static final int MOST_COMPARISONS = 1_000_000;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> gone;
  private final List<String> come;

  private TextDifference(List<String> gone, List<String> come) {
    this.gone = gone;
    this.come = come;
  }

  /** What a piece of the text is. */
  enum Kind {
    KEPT,
    GONE,
    COME
  }

  /** A stretch of the text. */
  record Piece(Kind kind, String text) {}

  /** The text in pieces: what is gone stands before what has come in its place. */
  static List<Piece> of(String before, String after) {
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    int head = 0;
    while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), now.size()) - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    TextDifference middle =
        new TextDifference(
            old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
    List<Piece> all = new ArrayList<>();
    add(all, Kind.KEPT, String.join("", old.subList(0, head)));
    all.addAll(middle.compare());
    add(all, Kind.KEPT, String.join("", old.subList(old.size() - tail, old.size())));
    return withoutCrumbs(all);
  }

  private List<Piece> compare() {
    if ((long) gone.size() * come.size() > MOST_COMPARISONS) {
      add(pieces, Kind.GONE, String.join("", gone));
      add(pieces, Kind.COME, String.join("", come));
      return pieces;
    }
    int[][] common = commonFrom();
    int i = 0;
    int j = 0;
    while (i < gone.size() || j < come.size()) {
      if (i < gone.size() && j < come.size() && gone.get(i).equals(come.get(j))) {
        add(pieces, Kind.KEPT, gone.get(i));
        i++;
        j++;
      } else if (j == come.size() || i < gone.size() && common[i + 1][j] >= common[i][j + 1]) {
        add(pieces, Kind.GONE, gone.get(i++));
      } else {
        add(pieces, Kind.COME, come.get(j++));
      }
    }
    return pieces;
  }

  /** How much the rests have in common, from each place on. */
  private int[][] commonFrom() {
    int[][] common = new int[gone.size() + 1][come.size() + 1];
    for (int i = gone.size() - 1; i >= 0; i--) {
      for (int j = come.size() - 1; j >= 0; j--) {
        common[i][j] =
            gone.get(i).equals(come.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** One character that happens to stay between two changes only makes them harder to read. */
  private static List<Piece> withoutCrumbs(List<Piece> all) {
    List<Piece> clear = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder come = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i);
      boolean crumb =
          piece.kind() == Kind.KEPT && piece.text().length() == 1 && i > 0 && i < all.size() - 1;
      if (piece.kind() != Kind.COME && (crumb || piece.kind() == Kind.GONE)) {
        gone.append(piece.text());
      }
      if (piece.kind() != Kind.GONE && (crumb || piece.kind() == Kind.COME)) {
        come.append(piece.text());
      }
      if (piece.kind() == Kind.KEPT && !crumb) {
        flush(clear, gone, come);
        clear.add(piece);
      }
    }
    flush(clear, gone, come);
    return clear;
  }

  private static void flush(List<Piece> pieces, StringBuilder gone, StringBuilder come) {
    add(pieces, Kind.GONE, gone.toString());
    add(pieces, Kind.COME, come.toString());
    gone.setLength(0);
    come.setLength(0);
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
      pieces.add(new Piece(kind, pieces.removeLast().text() + text));
    } else {
      pieces.add(new Piece(kind, text));
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              boolean ofWord =
                  Character.isLetterOrDigit(letter)
                      && UnicodeScript.of(letter) != UnicodeScript.HAN;
              if (!ofWord && !word.isEmpty()) {
                tokens.add(word.toString());
                word.setLength(0);
              }
              if (ofWord) {
                word.appendCodePoint(letter);
              } else {
                tokens.add(Character.toString(letter));
              }
            });
    if (!word.isEmpty()) {
      tokens.add(word.toString());
    }
    return tokens;
  }
}
