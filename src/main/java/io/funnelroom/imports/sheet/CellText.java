package io.funnelroom.imports.sheet;

import java.util.regex.Pattern;

/**
 * The text of a cell without the blanks around it, whichever blanks a program or a web page uses.
 */
public final class CellText {
  private static final String BLANKS = "[\\s\\p{Z}\\x{200B}\\x{2060}\\x{FEFF}]+";
  private static final Pattern AROUND = Pattern.compile("^" + BLANKS + "|" + BLANKS + "$");

  private CellText() {}

  public static String stripped(String text) {
    return AROUND.matcher(text).replaceAll("");
  }

  public static boolean isBlank(String text) {
    return stripped(text).isEmpty();
  }
}
