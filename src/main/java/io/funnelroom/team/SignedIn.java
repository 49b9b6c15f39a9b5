package io.funnelroom.team;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person whom the running request, or the screen that {@code ui.access} runs for, belongs to.
 */
@Component
public class SignedIn {

  private final People people;

  SignedIn(People people) {
    this.people = people;
  }

  /**
   * The person as they are now, their role included.
   *
   * @throws AuthenticationCredentialsNotFoundException when nobody is signed in, or who was has
   *     left the team
   */
  public Person person() {
    return find()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
  }

  /** The person, if somebody is signed in. */
  public Optional<Person> find() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(Account.class::isInstance)
        .flatMap(principal -> people.find(((Account) principal).person()))
        .filter(Person::active);
  }
}
