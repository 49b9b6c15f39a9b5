package io.funnelroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a keystroke in a note takes into another editor's document, beside a bare echo and a
 * Hocuspocus server. {@code bin/bench notes} prepares what it runs (docs/benchmarks.md).
 */
@BrowserTest
@Tag("benchmark-notes")
class NotesBenchmarkE2E {

  private static final Path SCRIPTS = Path.of("target", "bench", "notes");

  /** So many, since what one person may send a second is limited. */
  private static final int PEOPLE = 25;

  private static final String NEWCOMERS =
      """
      insert into person (user_name, name, department, role, colour, password_hash, active, created_at)
      select 'typist' || n, '同事' || n, department, role, colour, password_hash, true, created_at
      from person, generate_series(1, ?) as n where user_name = 'sales'
      """;
  private static final String START = "## 现状痛点\n\n对账要两周，表格多，错误多。\n\n".repeat(100);

  @Test
  void ofAKeystroke(Room room, Colleagues colleagues) throws Exception {
    TwoDeals.in(room);
    InterviewNote note = InterviewNote.in(room, START);
    room.database().update(NEWCOMERS, PEOPLE);
    String typists =
        IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(number -> colleagues.signIn("typist" + number))
            .map(person -> typist(room, person, note))
            .collect(Collectors.joining(","));

    int status = run("{\"room\":[%s]}".formatted(typists));

    assertThat(status).isZero();
  }

  private static String typist(Room room, Colleague colleague, InterviewNote note) {
    return "{\"address\":\"ws://localhost:%d/notes/%d/wire\",\"cookie\":\"%s\"}"
        .formatted(room.port(), note.id(), colleague.cookies());
  }

  private static int run(String order) throws IOException, InterruptedException {
    String node = Path.of(System.getenv("NODE_FOLDER"), "node").toString();
    Process process =
        new ProcessBuilder(node, "bench.mjs", order)
            .directory(SCRIPTS.toFile())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().transferTo(System.out);
    return process.waitFor();
  }
}
