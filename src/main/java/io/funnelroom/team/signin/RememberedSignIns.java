package io.funnelroom.team.signin;

import io.funnelroom.team.PasswordChanged;
import io.funnelroom.team.PersonDeactivated;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which browsers stay signed in, and as whom, when the server's sessions are gone. */
@Component
class RememberedSignIns {

  static final Duration VALID = Duration.ofDays(14);

  private final JdbcClient database;
  private final Clock clock;

  RememberedSignIns(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Remembers a browser; whoever shows the token is the person. */
  @Transactional
  public Token remember(PersonId person) {
    Token token = Token.random();
    database
        .sql(
            """
            insert into remembered_sign_in (token_hash, person_id, expires_at)
            values (:hash, :person, :expires)
            """)
        .param("hash", token.hash())
        .param("person", person.value())
        .param("expires", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  Optional<PersonId> whose(Token token) {
    return database
        .sql(
            "select person_id from remembered_sign_in where token_hash = :hash and expires_at > :now")
        .param("hash", token.hash())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional()
        .map(PersonId::new);
  }

  @Transactional
  public void forget(Token token) {
    database
        .sql("delete from remembered_sign_in where token_hash = :hash")
        .param("hash", token.hash())
        .update();
  }

  @EventListener
  void on(PasswordChanged event) {
    forgetAllOf(event.person());
  }

  @EventListener
  void on(PersonDeactivated event) {
    forgetAllOf(event.person());
  }

  private void forgetAllOf(PersonId person) {
    database
        .sql("delete from remembered_sign_in where person_id = :person")
        .param("person", person.value())
        .update();
  }
}
