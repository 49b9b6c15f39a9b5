package io.funnelroom.requirements.notes;

/**
 * Strings in JSON, with half surrogate pairs escaped: neither PostgreSQL nor a text frame could
 * carry them as they are.
 */
final class JsonText {

  private JsonText() {}

  static void append(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        json.append('\\').append(unit);
      } else if (unit == '\n') {
        json.append("\\n");
      } else if (unit < ' ' || isHalf(text, i)) {
        json.append("\\u%04x".formatted((int) unit));
      } else {
        json.append(unit);
      }
    }
    json.append('"');
  }

  static String of(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2);
    append(json, text);
    return json.toString();
  }

  /** Whether the unit there is one of a surrogate pair without the other. */
  static boolean isHalf(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
