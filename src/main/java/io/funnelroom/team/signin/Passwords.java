package io.funnelroom.team.signin;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PasswordChanged;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's password, of which only the hash is kept. */
@Service
public class Passwords {

  private final JdbcClient database;
  private final PasswordHash hash;
  private final ApplicationEventPublisher events;

  Passwords(JdbcClient database, PasswordHash hash, ApplicationEventPublisher events) {
    this.database = database;
    this.hash = hash;
    this.events = events;
  }

  /**
   * Whether this is the password of the person. Takes as long for nobody, and for somebody without
   * a password, as for a wrong password.
   */
  public boolean matches(Optional<Person> person, String text) {
    return hash.matches(text, person.flatMap(somebody -> hashOf(somebody.id())));
  }

  /**
   * Replaces one's own password.
   *
   * @throws RuleViolation when {@code old} is not the present one
   */
  @Transactional
  public void change(Person own, String old, Password to) {
    if (!matches(Optional.of(own), old)) {
      throw new RuleViolation("team.password.wrong");
    }
    set(own.id(), to, own.id());
  }

  /**
   * Sets the password of somebody who has proven otherwise who they are.
   *
   * @param by null when nobody is signed in
   */
  @Transactional
  public void set(PersonId who, Password to, PersonId by) {
    database
        .sql("update person set password_hash = :hash where id = :id")
        .param("hash", hash.of(to.text()))
        .param("id", who.value())
        .update();
    events.publishEvent(new PasswordChanged(who, by));
  }

  private Optional<String> hashOf(PersonId who) {
    return database
        .sql("select password_hash from person where id = :id and password_hash is not null")
        .param("id", who.value())
        .query(String.class)
        .optional();
  }
}
