package io.funnelroom.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The product's texts where no screen is at hand: files, values and violations in a language. */
public final class Translations {
  private static final String BUNDLE = "vaadin-i18n.translations";
  private static final ResourceBundle.Control ENGLISH_IS_THE_ROOT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The languages that the product speaks. */
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  public static final Locale ENGLISH = Locale.ENGLISH;

  private Translations() {}

  /**
   * The text of this key, its parameters filled in as in a screen's {@code getTranslation}.
   *
   * @throws java.util.MissingResourceException when no such key exists
   */
  public static String text(Locale language, String key, Object... parameters) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language, ENGLISH_IS_THE_ROOT).getString(key);
    return parameters.length == 0
        ? pattern
        : new MessageFormat(pattern, language).format(parameters);
  }

  /** Why an action was refused, in the reader's language. */
  public static String text(Locale language, RuleViolation violation) {
    return text(language, violation.key(), violation.parameters());
  }
}
