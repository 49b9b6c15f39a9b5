package io.funnelroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The note of an interview, put straight into the database of a room and read from it. */
final class InterviewNote {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final JdbcTemplate database;
  private final long id;
  private final long interview;

  private InterviewNote(JdbcTemplate database, long id, long interview) {
    this.database = database;
    this.id = id;
    this.interview = interview;
  }

  /** An interview of SF001, held by sales (李四), with this text as its note. */
  static InterviewNote in(Room room, String text) {
    JdbcTemplate database = room.database();
    Long id =
        database.queryForObject(
            "insert into note (deal_id, text, text_version) values ('SF001', ?, 1) returning id",
            Long.class,
            text);
    database.update(
        """
        insert into note_change (note_id, version, client_id, changes, user_id, at)
        select ?, 1, 'room', ?, id, now() from person where user_name = 'sales'
        """,
        id,
        "[[0,%s]]".formatted(lines(text)));
    Long interview =
        database.queryForObject(
            """
            insert into interview (deal_id, title, held_on, way, note_id, created_by, created_at)
            select 'SF001', '首次需求访谈', current_date, 'VISIT', ?, id, now()
            from person where user_name = 'sales'
            returning id
            """,
            Long.class,
            id);
    return new InterviewNote(database, id, interview);
  }

  long id() {
    return id;
  }

  /** The interview that it is the note of. */
  long interview() {
    return interview;
  }

  /** Waits until the database has this text. */
  void awaitText(String text) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        database.queryForObject(
                            "select text from note where id = ?", String.class, id))
                    .isEqualTo(text));
  }

  private static String lines(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(line -> '"' + line + '"')
        .collect(Collectors.joining(","));
  }
}
