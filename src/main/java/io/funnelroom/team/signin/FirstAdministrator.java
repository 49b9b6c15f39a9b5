package io.funnelroom.team.signin;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.DemoAccounts;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator of a room in which nobody is yet, through a one-time link. */
@Service
public class FirstAdministrator {

  private static final Duration VALID = Duration.ofHours(24);

  private final InvitationTokens tokens;
  private final People people;
  private final Memberships memberships;
  private final Passwords passwords;
  private final boolean demo;
  private final Clock clock;

  FirstAdministrator(
      InvitationTokens tokens,
      People people,
      Memberships memberships,
      Passwords passwords,
      ObjectProvider<DemoAccounts> demo,
      Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.memberships = memberships;
    this.passwords = passwords;
    this.demo = demo.getIfAvailable() != null;
    this.clock = clock;
  }

  /**
   * Makes a new link when the room needs an administrator; earlier ones open nothing any more.
   *
   * @return what stands after {@code /setup/} in the link
   */
  @Transactional
  public Optional<String> newLink() {
    return demo || !people.all().isEmpty()
        ? Optional.empty()
        : Optional.of(tokens.issue(null, clock.instant().plus(VALID)).text());
  }

  /** Whether the link may still be used. */
  public boolean mayUse(String token) {
    return people.all().isEmpty() && tokens.makesFirstAdministrator(new Token(token));
  }

  /**
   * Makes the administrator and uses the link up.
   *
   * @throws RuleViolation when the link opens nothing any more
   */
  @Transactional
  public Person create(String token, String userName, String name, Password password) {
    if (!mayUse(token) || !tokens.use(new Token(token))) {
      throw new RuleViolation("team.setup.over");
    }
    Person person =
        memberships.establish(
            new NewPerson(userName, name, Department.MANAGEMENT, Role.ADMINISTRATOR));
    passwords.set(person.id(), password, null);
    return person;
  }
}
