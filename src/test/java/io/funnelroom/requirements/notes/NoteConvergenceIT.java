package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ServerTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.socket.CloseStatus;

/**
 * Random editing over the real protocol ends the same for everybody, and with everything that was
 * acknowledged stored once. What an editor does next comes from the seed; when it hears an answer
 * is up to the machine. {@code bin/fuzz notes} runs more of it.
 */
@ServerTest
class NoteConvergenceIT {

  private static final int CASES = Integer.getInteger("fuzz.cases", 2_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_261_125);
  private static final int AT_ONCE = 6;
  private static final int PEOPLE = 40;
  private static final int STEPS = 20;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

  private final Notes notes;
  private final NoteTable table;
  private final NoteRooms rooms;
  private final NoteRounds rounds;
  private final DealIntake intake;
  private final Memberships memberships;
  private final JdbcTemplate database;
  private final List<BrowserSession> browsers = new ArrayList<>();
  @LocalServerPort private int port;
  private Person lisi;
  private DealId deal;

  NoteConvergenceIT(
      Notes notes,
      NoteTable table,
      NoteRooms rooms,
      NoteRounds rounds,
      DealIntake intake,
      Memberships memberships,
      JdbcTemplate database) {
    this.notes = notes;
    this.table = table;
    this.rooms = rooms;
    this.rounds = rounds;
    this.intake = intake;
    this.memberships = memberships;
    this.database = database;
  }

  @Test
  void everybodyEndsWithTheSameText() throws Exception {
    staff();
    try (ExecutorService cases = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CASES; i++) {
        long seed = SEED + i;
        running.add(cases.submit(() -> new Case(seed).run()));
      }
      try {
        for (Future<?> one : running) {
          one.get();
        }
      } finally {
        cases.shutdownNow();
      }
    }
    await().atMost(Duration.ofMinutes(1)).until(() -> rooms.all().isEmpty());
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(table.lagging()).as("copies lag behind").isEmpty());
  }

  private void staff() throws Exception {
    for (int i = 0; i < PEOPLE; i++) {
      lisi =
          memberships.establish(
              new NewPerson("p" + i, "李四" + i, Department.SALES, Role.REPRESENTATIVE));
      browsers.add(BrowserSession.of(lisi, port, database));
    }
    deal = intake.open(lisi, PlainDeal.of(lisi, Stage.REQUIREMENT_ANALYSIS)).id();
  }

  /** What happens to one note. */
  private final class Case {

    private final long seed;
    private final Random random;
    private final NoteId note;
    private final List<SimulatedEditor> editors = new ArrayList<>();

    Case(long seed) {
      this.seed = seed;
      random = new Random(seed);
      note = notes.begin(deal, random.nextInt(3) == 0 ? "" : "## 现状痛点\n贵", lisi);
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        BrowserSession browser = browsers.get(random.nextInt(browsers.size()));
        String client = "c" + seed + "-" + i;
        editors.add(new SimulatedEditor(browser, note, client, new Random(random.nextLong())));
      }
    }

    Void run() {
      try {
        for (int i = 0; i < STEPS; i++) {
          one().live();
          restart(random.nextInt(1_000));
        }
        settle();
        check();
        return null;
      } catch (Throwable failure) {
        throw new AssertionError("Again with: bin/fuzz notes --cases 1 --seed " + seed, failure);
      } finally {
        editors.forEach(SimulatedEditor::close);
      }
    }

    private SimulatedEditor one() {
      return editors.get(random.nextInt(editors.size()));
    }

    /** The server forgets the note, now and then all notes, and everybody's line is cut. */
    private void restart(int chance) {
      if (chance < 20) {
        rooms.all().stream()
            .filter(room -> room.note().equals(note))
            .flatMap(room -> room.visits().stream())
            .forEach(visit -> visit.connection().close(CloseStatus.SERVICE_RESTARTED));
      } else if (chance == 999 && seed % 10 == 0) {
        synchronized (rounds) {
          rounds.stop();
          rounds.start();
        }
      }
    }

    private void settle() throws InterruptedException {
      long end = System.nanoTime() + PATIENCE;
      while (!isSettled()) {
        for (SimulatedEditor editor : editors) {
          editor.settle();
        }
        if (System.nanoTime() > end) {
          throw new AssertionError("They do not come to an end");
        }
      }
    }

    private boolean isSettled() {
      return editors.stream().allMatch(SimulatedEditor::isDone)
          && editors.stream()
              .map(SimulatedEditor::version)
              .allMatch(table.versions(List.of(note)).get(note)::equals);
    }

    private void check() {
      List<NoteChange> log = notes.since(note, 0);
      StringBuilder replayed = new StringBuilder();
      log.forEach(change -> change.changes().applyTo(replayed));

      assertThat(notes.readForAll(note).text()).isEqualTo(replayed.toString());
      for (SimulatedEditor editor : editors) {
        assertThat(editor.text()).isEqualTo(replayed.toString());
        assertThat(stored(log, editor)).isEqualTo(editor.written()).hasSize(editor.confirmed());
      }
    }

    private List<String> stored(List<NoteChange> log, SimulatedEditor editor) {
      return log.stream()
          .filter(change -> change.clientId().equals(editor.client()))
          .map(change -> inserts(change.changes()))
          .toList();
    }

    private static String inserts(ChangeSet changes) {
      StringBuilder inserts = new StringBuilder();
      changes.parts().stream()
          .filter(part -> !part.keeps())
          .forEach(part -> inserts.append(part.insert()));
      return inserts.toString();
    }
  }
}
