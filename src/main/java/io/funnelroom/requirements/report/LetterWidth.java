package io.funnelroom.requirements.report;

/**
 * How wide a text is at most, in any of the fonts in which a browser may draw it: a Chinese
 * character is as wide as it is high, another one is narrower.
 */
final class LetterWidth {

  private static final String CUT = "…";
  private static final int FIRST_WIDE = 0x1100;
  private static final String WIDE_LATIN = "MWmw@%—…";
  private static final String NARROW_LATIN = "ijl.,:;'|!I()[] ";

  private LetterWidth() {}

  static double of(String text, double size) {
    return text.codePoints().mapToDouble(LetterWidth::of).sum() * size;
  }

  /** As much of the text as has room, with a sign at its end that something is left out. */
  static String fitting(String text, double room, double size) {
    if (of(text, size) <= room) {
      return text;
    }
    StringBuilder fitting = new StringBuilder();
    double left = room - of(CUT, size);
    for (int letter : text.codePoints().toArray()) {
      left -= of(letter) * size;
      if (left < 0) {
        break;
      }
      fitting.appendCodePoint(letter);
    }
    return fitting.toString().stripTrailing() + CUT;
  }

  private static double of(int letter) {
    if (letter >= FIRST_WIDE || WIDE_LATIN.indexOf(letter) >= 0) {
      return 1;
    }
    if (NARROW_LATIN.indexOf(letter) >= 0) {
      return 0.4;
    }
    return Character.isUpperCase(letter) ? 0.75 : 0.62;
  }
}
