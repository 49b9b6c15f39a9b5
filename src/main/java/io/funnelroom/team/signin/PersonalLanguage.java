package io.funnelroom.team.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows every page in the language of the person, or else of their browser. */
@Component
class PersonalLanguage implements VaadinServiceInitListener {

  private final SignedIn signedIn;

  PersonalLanguage(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> apply(init.getUI(), VaadinRequest.getCurrent()));
  }

  private void apply(UI ui, VaadinRequest request) {
    Locale language =
        signedIn.find().map(Person::language).orElseGet(() -> spoken(request.getLocale()));
    ui.setLocale(language);
    ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
  }

  /** Chinese for every kind of Chinese, English for everybody else. */
  static Locale spoken(Locale browser) {
    return "zh".equals(browser.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
