package io.funnelroom.team.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Locale;

/** The languages that a person can choose; each is called as its speakers call it. */
enum LanguageChoice {
  AS_BROWSER(null),
  CHINESE(Locale.SIMPLIFIED_CHINESE),
  ENGLISH(Locale.ENGLISH);

  private final Locale locale;

  LanguageChoice(Locale locale) {
    this.locale = locale;
  }

  /** Null follows the browser. */
  Locale locale() {
    return locale;
  }

  String label(Component reader) {
    return locale == null
        ? reader.getTranslation("team.language.as-browser")
        : locale.getDisplayName(locale);
  }

  static LanguageChoice of(Locale locale) {
    return Arrays.stream(values())
        .filter(choice -> choice.locale != null && choice.locale.equals(locale))
        .findFirst()
        .orElse(AS_BROWSER);
  }
}
