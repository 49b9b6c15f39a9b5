package io.funnelroom.deals.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A typical reason and a person's own words, as one. */
final class Reasons {

  private Reasons() {}

  /** Either may be null or blank. */
  static String joined(String typical, String words) {
    String own = words == null ? "" : words.strip();
    if (typical == null || typical.isBlank()) {
      return own;
    }
    return own.isEmpty() ? typical : I18NProvider.translate("reason.with-words", typical, own);
  }

  /** The one of the typical reasons that was joined; null when it was the person's words alone. */
  static String typical(String joined, List<String> typical) {
    return typical.stream().filter(joined::startsWith).findFirst().orElse(null);
  }

  /** The person's own words of what was joined. */
  static String words(String joined, List<String> typical) {
    String listed = typical(joined, typical);
    String between = listed == null ? "" : joined(listed, "\u0000").replace("\u0000", "");
    return joined.equals(listed)
        ? ""
        : joined.startsWith(between) ? joined.substring(between.length()) : joined;
  }
}
