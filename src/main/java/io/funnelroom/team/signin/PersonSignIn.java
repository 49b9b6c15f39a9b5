package io.funnelroom.team.signin;

import io.funnelroom.team.Account;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs a person in by user name and password, and slows guessing down. */
@Component
class PersonSignIn implements AuthenticationProvider {

  private final People people;
  private final Passwords passwords;
  private final SignInThrottle throttle;

  PersonSignIn(People people, Passwords passwords, SignInThrottle throttle) {
    this.people = people;
    this.passwords = passwords;
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication claim) {
    String userName = claim.getName();
    SignInAttempt attempt = throttle.begin(userName, addressOf(claim));
    Optional<Person> person = people.byUserName(userName).filter(Person::active);
    if (!passwords.matches(person, String.valueOf(claim.getCredentials()))) {
      throttle.failed(attempt);
      throw new BadCredentialsException("Wrong user name or password");
    }
    throttle.succeeded(attempt);
    Account account = Account.of(person.orElseThrow());
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    signedIn.setDetails(claim.getDetails());
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> claim) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
  }

  private String addressOf(Authentication claim) {
    return claim.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }
}
