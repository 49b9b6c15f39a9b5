package io.funnelroom.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.funnelroom.team.Person;
import io.funnelroom.team.Profiles;
import io.funnelroom.team.SignedIn;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a person does to their own sign-in from any page. */
@Component
class OwnAccount {

  private final SignedIn signedIn;
  private final Profiles profiles;
  private final AuthenticationContext authentication;

  OwnAccount(SignedIn signedIn, Profiles profiles, AuthenticationContext authentication) {
    this.signedIn = signedIn;
    this.profiles = profiles;
    this.authentication = authentication;
  }

  /** Keeps the language for every later sign-in and shows the page in it. */
  void speak(Locale language) {
    Person person = signedIn.person();
    profiles.speak(person, person.id(), language);
    UI.getCurrent().getPage().reload();
  }

  /** Ends the sign-in in this browser. */
  void signOut() {
    authentication.logout();
  }
}
