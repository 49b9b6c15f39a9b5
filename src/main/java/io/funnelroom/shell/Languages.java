package io.funnelroom.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The languages of the room: Chinese as in mainland China, English, and English for everybody else.
 * The texts are those of {@code vaadin-i18n/}.
 */
@Component
class Languages extends DefaultI18NProvider {

  static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  Languages() {
    super(SPOKEN);
  }

  @Override
  public String getTranslation(String key, Locale language, Object... parameters) {
    return super.getTranslation(key, withTexts(language), parameters);
  }

  /**
   * English stands in the bundle without a language. Asking for that one keeps Java from preferring
   * a server's own language over it.
   */
  private static Locale withTexts(Locale language) {
    return language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
  }
}
