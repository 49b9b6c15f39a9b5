package io.funnelroom.team.signin;

import io.funnelroom.team.Account;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * Signs a browser in again by its cookie, as after a restart of the server. The token stays the
 * same until it expires: several requests of one page may bring it at once.
 */
@Component
class StaySignedIn extends AbstractRememberMeServices {

  static final String COOKIE = "funnelroom-stay";

  private final RememberedSignIns remembered;
  private final People people;

  StaySignedIn(RememberedSignIns remembered, People people) {
    super(COOKIE, name -> account(people.byUserName(name).filter(Person::active)));
    this.remembered = remembered;
    this.people = people;
    setAlwaysRemember(true);
    setCookieName(COOKIE);
    setTokenValiditySeconds((int) RememberedSignIns.VALID.toSeconds());
    setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
  }

  @Override
  protected void onLoginSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
    Token token = remembered.remember(((Account) signedIn.getPrincipal()).person());
    setCookie(new String[] {token.text()}, getTokenValiditySeconds(), request, response);
  }

  @Override
  protected UserDetails processAutoLoginCookie(
      String[] parts, HttpServletRequest request, HttpServletResponse response) {
    if (parts.length != 1) {
      throw new InvalidCookieException("Not a token of this server");
    }
    return account(
        remembered.whose(new Token(parts[0])).flatMap(people::find).filter(Person::active));
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
    String cookie = extractRememberMeCookie(request);
    if (cookie != null && !cookie.isEmpty()) {
      forget(cookie);
    }
    if (response != null) {
      super.logout(request, response, signedIn);
    }
  }

  private void forget(String cookie) {
    try {
      remembered.forget(new Token(decodeCookie(cookie)[0]));
    } catch (InvalidCookieException e) {
      logger.debug("Not a token of this server", e);
    }
  }

  private static Account account(Optional<Person> person) {
    return person
        .map(Account::of)
        .orElseThrow(() -> new UsernameNotFoundException("Remembered as nobody"));
  }
}
