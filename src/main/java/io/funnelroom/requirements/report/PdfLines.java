package io.funnelroom.requirements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines: between words, between Chinese characters, and never so that a line
 * begins with a closing mark or ends with an opening one.
 */
final class PdfLines {

  private static final String CLOSING = "，。；：！？、）》」』】〉”’…—·,.;:!?)]}%";
  private static final String OPENING = "（《「『【〈“‘([{";
  private static final int FIRST_WIDE = 0x2E80;

  private final double room;
  private final ToDoubleFunction<String> width;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private PdfLines(double room, ToDoubleFunction<String> width) {
    this.room = room;
    this.width = width;
  }

  /** The lines of the text; an empty one for an empty text. */
  static List<String> of(String text, double room, ToDoubleFunction<String> width) {
    PdfLines broken = new PdfLines(room, width);
    pieces(text).forEach(broken::add);
    broken.end();
    return broken.lines;
  }

  private void add(String piece) {
    if (fits(line + piece.stripTrailing())) {
      line += piece;
    } else if (!line.isBlank()) {
      end();
      add(piece.stripLeading());
    } else {
      addSplit(piece);
    }
  }

  /** A word that is longer than a line. */
  private void addSplit(String word) {
    for (int letter : word.codePoints().toArray()) {
      String next = line + Character.toString(letter);
      if (!fits(next) && !line.isEmpty()) {
        end();
        next = Character.toString(letter);
      }
      line = next;
    }
  }

  private boolean fits(String text) {
    return width.applyAsDouble(text) <= room;
  }

  private void end() {
    lines.add(line.stripTrailing());
    line = "";
  }

  /** What stays together: a word with the space after it, a Chinese character with its marks. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int last = 0;
    for (int letter : text.codePoints().toArray()) {
      if (!piece.isEmpty() && mayPart(last, letter)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(letter);
      last = letter;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean mayPart(int one, int next) {
    if (next == ' ' || CLOSING.indexOf(next) >= 0 || OPENING.indexOf(one) >= 0) {
      return false;
    }
    return one == ' ' || one >= FIRST_WIDE || next >= FIRST_WIDE;
  }
}
