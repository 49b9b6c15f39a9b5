package io.funnelroom.shell;

import java.util.Arrays;
import java.util.Locale;

/** The colour schemes to choose from, as {@code js/theme.js} calls them. */
enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  /** The name in the browser's storage. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme of this name; that of the system for any other. */
  static Theme ofKey(String key) {
    return Arrays.stream(values())
        .filter(theme -> theme.key().equals(key))
        .findFirst()
        .orElse(SYSTEM);
  }
}
