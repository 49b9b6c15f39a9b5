package io.funnelroom.imports.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a text from being taken for a formula by the program that opens a csv file: an apostrophe
 * goes before it, and is taken away again when the file comes back.
 */
final class FormulaGuard {
  private static final Pattern DANGEROUS =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);
  private static final Pattern ARMED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);

  private FormulaGuard() {}

  static String armed(String text) {
    return isDangerous(text) ? "'" + text : text;
  }

  /** Whether a program may take the text for a formula. */
  static boolean isDangerous(String text) {
    return DANGEROUS.matcher(text).lookingAt();
  }

  static String disarmed(String text) {
    return ARMED.matcher(text).lookingAt() ? text.substring(1) : text;
  }
}
