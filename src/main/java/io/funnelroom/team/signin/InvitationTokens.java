package io.funnelroom.team.signin;

import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one-time links that are open. One without a person makes the first administrator. */
@Repository
class InvitationTokens {

  private final JdbcClient database;
  private final Clock clock;

  InvitationTokens(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Replaces the person's link; null stands for the first administrator. */
  Token issue(PersonId person, Instant expires) {
    Long id = person == null ? null : person.value();
    database
        .sql("delete from invitation where person_id is not distinct from cast(:person as bigint)")
        .param("person", id)
        .update();
    Token token = Token.random();
    database
        .sql(
            "insert into invitation (token_hash, person_id, expires_at) values (:hash, :person, :at)")
        .param("hash", token.hash())
        .param("person", id)
        .param("at", expires.atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  Optional<PersonId> whose(Token token) {
    return database
        .sql(
            """
            select person_id from invitation
            where token_hash = :hash and expires_at > :now and person_id is not null
            """)
        .param("hash", token.hash())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional()
        .map(PersonId::new);
  }

  boolean makesFirstAdministrator(Token token) {
    return database
        .sql(
            """
            select exists (select from invitation
              where token_hash = :hash and expires_at > :now and person_id is null)
            """)
        .param("hash", token.hash())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Uses the link up; false when somebody else was faster. */
  boolean use(Token token) {
    return database
            .sql("delete from invitation where token_hash = :hash")
            .param("hash", token.hash())
            .update()
        == 1;
  }
}
