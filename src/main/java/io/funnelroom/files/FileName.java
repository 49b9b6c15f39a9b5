package io.funnelroom.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name as it can be kept, shown and given back without deceiving anybody. */
record FileName(String text) {

  /** In UTF-8, what every file system takes, with room for a number that a browser adds. */
  private static final int MOST_BYTES = 240;

  private static final String NAMELESS = "file";
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,10}$");

  /** Control characters, overrides of the writing direction, other invisible ones, odd spaces. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  /** The name that a browser sent, made harmless. */
  static FileName of(String sent) {
    String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
    name = PATH.matcher(name).replaceAll("");
    name = UNSEEN.matcher(name).replaceAll("");
    name = RESERVED.matcher(name).replaceAll("_");
    name = EDGES.matcher(name).replaceAll("");
    name = EDGES.matcher(shortened(name)).replaceAll("");
    if (name.isEmpty()) {
      name = NAMELESS;
    }
    return new FileName(DEVICE.matcher(name).matches() ? "_" + name : name);
  }

  /** What stands behind the last dot, in lower case; empty when there is none. */
  String ending() {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String shortened(String name) {
    if (bytes(name) <= MOST_BYTES) {
      return name;
    }
    var ending = ENDING.matcher(name);
    String kept = ending.find() ? ending.group() : "";
    StringBuilder start = new StringBuilder();
    int room = MOST_BYTES - bytes(kept);
    for (int letter : name.substring(0, name.length() - kept.length()).codePoints().toArray()) {
      room -= bytes(Character.toString(letter));
      if (room < 0) {
        break;
      }
      start.appendCodePoint(letter);
    }
    return start + kept;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
