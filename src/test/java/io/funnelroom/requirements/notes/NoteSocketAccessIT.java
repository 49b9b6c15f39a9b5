package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import io.funnelroom.testing.Staff;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may not see a note hears nothing of it, from the handshake to the last word. */
@ServerTest
class NoteSocketAccessIT {

  private final Notes notes;
  private final NoteRooms rooms;
  private final DealIntake intake;
  private final Memberships memberships;
  private final JdbcTemplate database;
  @LocalServerPort private int port;
  private Staff staff;
  private Person root;
  private NoteId note;

  NoteSocketAccessIT(
      Notes notes,
      NoteRooms rooms,
      DealIntake intake,
      Memberships memberships,
      JdbcTemplate database) {
    this.notes = notes;
    this.rooms = rooms;
    this.intake = intake;
    this.memberships = memberships;
    this.database = database;
  }

  @BeforeEach
  void aNoteOfLisis() {
    staff = new Staff(memberships);
    root =
        memberships.establish(
            new NewPerson("root", "管理员", Department.MANAGEMENT, Role.ADMINISTRATOR));
    DealId deal =
        intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    note = notes.begin(deal, "价格", staff.lisi);
  }

  @AfterEach
  void nobodyIsLeft() {
    await().atMost(1, TimeUnit.MINUTES).until(() -> rooms.all().isEmpty());
  }

  @Test
  void whoIsNotSignedInIsNotLetIn() throws Exception {
    BrowserSession nobody = BrowserSession.ofNobody(port);

    assertThat(handshake(nobody, note)).isEqualTo(302);
    assertThat(nobody.get("/notes/" + note + "/wire").headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
  }

  @Test
  void aPageOfAnotherSiteIsNotLetIn() throws Exception {
    BrowserSession lisi = BrowserSession.of(staff.lisi, port, database);

    assertThatThrownBy(() -> lisi.line(note, "http://elsewhere.example"))
        .satisfies(refused -> assertThat(status(refused)).isEqualTo(403));
  }

  @Test
  void whatOneMayNotSeeIsNotFound() throws Exception {
    BrowserSession lisi = BrowserSession.of(staff.lisi, port, database);
    BrowserSession zhouqi = BrowserSession.of(staff.zhouqi, port, database);
    memberships.deactivate(root, staff.zhouqi.id());

    assertThat(handshake(lisi, new NoteId(999))).isEqualTo(404);
    assertThat(handshake(zhouqi, note)).isIn(302, 401);
    assertThat(lisi.get("/notes/999/wire").statusCode()).isEqualTo(404);
    assertThat(lisi.get("/notes/" + note + "/wire").statusCode()).isEqualTo(400);
    assertThat(lisi.get("/notes/" + note + "/wire").body()).doesNotContain("价格");
  }

  @Test
  void isLookedAtAgainOftenEnoughForFiveSeconds() {
    assertThat(NoteRounds.WATCH_MILLIS).isLessThanOrEqualTo(2_500);
  }

  @Test
  void whoHasLeftTheTeamIsSentAwayThoughTheySayNothing() throws Exception {
    try (EditorLine line = BrowserSession.of(staff.lisi, port, database).line(note)) {
      line.open("a", 0);
      line.next("welcome");
      memberships.deactivate(root, staff.lisi.id());

      assertThat(line.closeCode()).isEqualTo(4401);
      await().until(() -> rooms.all().isEmpty());
    }
  }

  @Test
  void whoHasLeftTheTeamWritesNothingMore() throws Exception {
    try (EditorLine line = BrowserSession.of(staff.lisi, port, database).line(note)) {
      line.open("a", 0);
      line.next("welcome");
      memberships.deactivate(root, staff.lisi.id());
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "高"));

      assertThat(line.closeCode()).isEqualTo(4401);
      assertThat(notes.readForAll(note).text()).isEqualTo("价格");
      assertThat(line.heard)
          .noneMatch(message -> message.path("type").asString().equals("updates"));
    }
  }

  @Test
  void whoSignsOutIsSentAwayThoughTheySayNothing() throws Exception {
    BrowserSession lisi = BrowserSession.of(staff.lisi, port, database);
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.next("welcome");
      rooms.all().stream()
          .flatMap(room -> room.visits().stream())
          .forEach(visit -> visit.guest().session().invalidate());

      assertThat(line.closeCode()).isEqualTo(4401);
      assertThat(handshake(lisi, note)).isEqualTo(302);
    }
  }

  @Test
  void aNoteThatIsGoneIsNotFoundAnyMore() throws Exception {
    try (EditorLine line = BrowserSession.of(staff.lisi, port, database).line(note)) {
      line.open("a", 0);
      line.next("welcome");
      database.update("delete from note");

      assertThat(line.closeCode()).isEqualTo(4404);
    }
  }

  private static int handshake(BrowserSession browser, NoteId note) {
    try (EditorLine line = browser.line(note)) {
      return 101;
    } catch (CompletionException refused) {
      return status(refused);
    }
  }

  private static int status(Throwable refused) {
    return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
  }
}
