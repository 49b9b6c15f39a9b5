package io.funnelroom.team.signin;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links with which somebody sets their password: when they join, and when they have
 * forgotten it.
 */
@Service
public class Invitations {

  /** How long a link opens the page. */
  public static final Duration VALID = Duration.ofDays(3);

  private final InvitationTokens tokens;
  private final Passwords passwords;
  private final People people;
  private final AccessPolicy access;
  private final Clock clock;

  Invitations(
      InvitationTokens tokens,
      Passwords passwords,
      People people,
      AccessPolicy access,
      Clock clock) {
    this.tokens = tokens;
    this.passwords = passwords;
    this.people = people;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Makes a link for somebody to set their password; an earlier one opens nothing any more.
   *
   * @return what stands after {@code /invite/} in the link; it is kept nowhere
   * @throws RuleViolation when {@code by} may not
   */
  @Transactional
  public String invite(Person by, PersonId who) {
    if (!access.mayAdminister(by)) {
      throw new RuleViolation("team.refused");
    }
    return tokens.issue(who, clock.instant().plus(VALID)).text();
  }

  /** Whom the link invites; empty when it is used, replaced or too old. */
  public Optional<Person> invited(String token) {
    return tokens.whose(new Token(token)).flatMap(people::find).filter(Person::active);
  }

  /**
   * Sets the password and uses the link up.
   *
   * @throws RuleViolation when the link opens nothing any more
   */
  @Transactional
  public void accept(String token, Password password) {
    Person person = invited(token).orElseThrow(() -> new RuleViolation("team.invite.over"));
    if (!tokens.use(new Token(token))) {
      throw new RuleViolation("team.invite.over");
    }
    passwords.set(person.id(), password, null);
  }
}
