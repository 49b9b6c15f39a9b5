package io.funnelroom.requirements.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found, in as much of its text as one reads at a glance. */
final class Excerpt {

  private static final int BEFORE = 40;
  private static final int LENGTH = 160;
  private static final String CUT = "…";

  private final String text;
  private final String lower;
  private final List<String> words;

  Excerpt(String text, List<String> words) {
    this.text = text;
    // Position for position: a letter that grows when it is made small stays as it is.
    String small = text.toLowerCase(Locale.ROOT);
    lower = small.length() == text.length() ? small : text;
    this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Where the first of the words begins; 0 when none is there. */
  int first() {
    return words.stream().mapToInt(lower::indexOf).filter(at -> at >= 0).min().orElse(0);
  }

  /** How long the word that stands first is. */
  int length() {
    int at = first();
    return words.stream()
        .filter(word -> lower.startsWith(word, at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  List<Piece> pieces() {
    int begin = whole(Math.max(0, first() - BEFORE));
    int end = whole(Math.min(text.length(), begin + LENGTH));
    List<Piece> pieces = new ArrayList<>();
    StringBuilder between = new StringBuilder(begin > 0 ? CUT : "");
    int at = begin;
    while (at < end) {
      int found = foundAt(at, end);
      if (found == 0) {
        between.append(text.charAt(at++));
      } else {
        add(pieces, between);
        pieces.add(new Piece(text.substring(at, at + found), true));
        at += found;
      }
    }
    between.append(end < text.length() ? CUT : "");
    add(pieces, between);
    return pieces;
  }

  private int foundAt(int at, int end) {
    return words.stream()
        .filter(word -> at + word.length() <= end && lower.startsWith(word, at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static void add(List<Piece> pieces, StringBuilder between) {
    if (!between.isEmpty()) {
      pieces.add(new Piece(between.toString(), false));
      between.setLength(0);
    }
  }

  /** Not between the halves of a character. */
  private int whole(int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
