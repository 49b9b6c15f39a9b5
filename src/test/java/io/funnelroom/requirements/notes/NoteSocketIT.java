package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ServerTest;
import io.funnelroom.testing.Staff;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What editors and the room say to each other about a note. */
@ServerTest
class NoteSocketIT {

  private final Notes notes;
  private final NoteHistory history;
  private final NoteTable table;
  private final NoteRooms rooms;
  private final DealIntake intake;
  private final DealArchive archive;
  private final Memberships memberships;
  private final PushRate rate;
  private final JdbcTemplate database;
  @LocalServerPort private int port;
  private Staff staff;
  private DealId deal;
  private NoteId note;
  private BrowserSession lisi;
  private BrowserSession qian;

  NoteSocketIT(
      Notes notes,
      NoteHistory history,
      NoteTable table,
      NoteRooms rooms,
      DealIntake intake,
      DealArchive archive,
      Memberships memberships,
      PushRate rate,
      JdbcTemplate database) {
    this.notes = notes;
    this.history = history;
    this.table = table;
    this.rooms = rooms;
    this.intake = intake;
    this.archive = archive;
    this.memberships = memberships;
    this.rate = rate;
    this.database = database;
  }

  @BeforeEach
  void aNoteOfLisis() throws Exception {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    note = notes.begin(deal, "价格", staff.lisi);
    lisi = BrowserSession.of(staff.lisi, port, database);
    qian = BrowserSession.of(staff.qian, port, database);
  }

  @AfterEach
  void nobodyIsLeft() {
    await().atMost(1, TimeUnit.MINUTES).until(() -> rooms.all().isEmpty());
  }

  @Test
  void whoComesIsToldTheTextAndWhoTheyAre() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);

      JsonNode welcome = line.next("welcome");
      assertThat(welcome.get("text").stringValue()).isEqualTo("价格");
      assertThat(welcome.get("version").longValue()).isEqualTo(1);
      assertThat(welcome.at("/me/name").stringValue()).isEqualTo("李四");
      assertThat(welcome.at("/me/colour").stringValue()).isEqualTo(staff.lisi.colour());
      assertThat(welcome.get("writable").booleanValue()).isTrue();
      assertThat(welcome.at("/limits/note").intValue()).isEqualTo(1_048_576);
    }
  }

  @Test
  void whoComesAgainIsToldWhatTheyMissed() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "高"), ChangeSet.replace(3, 0, 0, "总"));
      line.next("updates");
    }
    try (EditorLine again = lisi.line(note)) {
      again.open("a", 2);

      JsonNode welcome = again.next("welcome");
      assertThat(welcome.has("text")).isFalse();
      assertThat(welcome.get("from").longValue()).isEqualTo(2);
      assertThat(welcome.get("version").longValue()).isEqualTo(3);
      assertThat(welcome.get("updates").toString())
          .isEqualTo(
              "[{\"client\":\"a\",\"changes\":[[0,\"总\"],3],\"person\":%s}]"
                  .formatted(staff.lisi.id()));
    }
  }

  @Test
  void whoKnowsMoreThanTheRoomIsToldTheWholeText() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 9);

      assertThat(line.next("welcome").get("text").stringValue()).isEqualTo("价格");
    }
  }

  @Test
  void everybodyHearsOfAChangeOnceItIsStored() throws Exception {
    try (EditorLine one = lisi.line(note);
        EditorLine other = qian.line(note)) {
      one.open("a", 0);
      other.open("b", 0);
      other.next("welcome");
      one.push("a", 1, ChangeSet.replace(2, 2, 2, "高"), ChangeSet.replace(3, 3, 3, "😀"));

      JsonNode heard = other.next("updates");
      assertThat(notes.readForAll(note)).isEqualTo(new NoteText(deal, "价格高😀", 3));
      assertThat(heard.get("from").longValue()).isEqualTo(1);
      assertThat(heard.get("updates")).hasSize(2);
      assertThat(one.next("updates")).isEqualTo(heard);
    }
  }

  @Test
  void aPushOnAnOldVersionIsStale() throws Exception {
    try (EditorLine one = lisi.line(note);
        EditorLine other = qian.line(note)) {
      one.open("a", 0);
      other.open("b", 0);
      other.next("welcome");
      one.push("a", 1, ChangeSet.replace(2, 2, 2, "高"));
      assertThat(one.next("updates").at("/updates/0/client").stringValue()).isEqualTo("a");
      other.push("b", 1, ChangeSet.replace(2, 0, 0, "总"));

      assertThat(other.next("updates").at("/updates/0/client").stringValue()).isEqualTo("a");
      other.next("stale");
      other.push("b", 2, ChangeSet.replace(3, 0, 0, "总"));
      assertThat(one.next("updates").at("/updates/0/client").stringValue()).isEqualTo("b");
      assertThat(notes.readForAll(note).text()).isEqualTo("总价格高");
    }
  }

  @Test
  void whatAnotherNodeStoredIsHeardHere() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.next("welcome");
      NoteUpdate others = new NoteUpdate("z", ChangeSet.replace(2, 2, 2, "高"));
      table.append(note, 1, List.of(others), staff.qian.id(), Instant.now());
      String word = UUID.randomUUID() + "\nnote\n" + note;
      database.queryForList("select pg_notify('funnelroom', ?)", word);

      assertThat(line.next("updates").at("/updates/0/client").stringValue()).isEqualTo("z");
      line.push("a", 2, ChangeSet.replace(3, 3, 3, "了"));
      assertThat(line.next("updates").at("/updates/0/client").stringValue()).isEqualTo("a");
    }
  }

  @Test
  void ofWhatAnotherNodeStoredWordIsNotEvenNeeded() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.next("welcome");
      NoteUpdate others = new NoteUpdate("z", ChangeSet.replace(2, 2, 2, "高"));
      table.append(note, 1, List.of(others), staff.qian.id(), Instant.now());

      assertThat(line.next("updates").at("/updates/0/client").stringValue()).isEqualTo("z");
    }
  }

  @Test
  void aRestoredVersionIsSeenByWhoHasTheNoteOpen() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.push("a", 1, ChangeSet.replace(2, 0, 2, "改"));
      line.next("updates");
      history.restore(staff.qian, note, 1);

      assertThat(line.next("updates").at("/updates/0/changes").toString())
          .isEqualTo("[[1,\"价格\"]]");
    }
  }

  @Test
  void aCopyOfTheTextFollowsWithoutItsBeingRead() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "高"));
      line.next("updates");

      await().untilAsserted(() -> assertThat(copy()).isEqualTo("价格高"));
      line.push("a", 2, ChangeSet.replace(3, 3, 3, "了"));
      line.next("updates");
    }
    await().untilAsserted(() -> assertThat(copy()).isEqualTo("价格高了"));
  }

  @Test
  void caretsOfTheOthersComeAndGo() throws Exception {
    try (EditorLine one = lisi.line(note)) {
      one.open("a", 0);
      try (EditorLine other = qian.line(note)) {
        other.open("b", 0);
        other.next("welcome");
        other.say("{\"type\":\"caret\",\"version\":1,\"anchor\":1,\"head\":2}");

        JsonNode caret = one.next("carets").at("/carets/0");
        assertThat(caret.get("name").stringValue()).isEqualTo("钱总");
        assertThat(caret.get("client").stringValue()).isEqualTo("b");
        assertThat(caret.get("version").longValue()).isEqualTo(1);
        assertThat(caret.get("anchor").intValue()).isEqualTo(1);
        assertThat(caret.get("head").intValue()).isEqualTo(2);
        try (EditorLine third = lisi.line(note)) {
          third.open("c", 0);
          assertThat(third.next("carets").at("/carets/0/client").stringValue()).isEqualTo("b");
        }
        one.next("gone");
      }
      assertThat(one.next("gone").get("client").stringValue()).isEqualTo("b");
    }
  }

  @Test
  void anEditorThatComesAgainIsNotGone() throws Exception {
    try (EditorLine one = lisi.line(note);
        EditorLine lost = qian.line(note);
        EditorLine back = qian.line(note)) {
      one.open("a", 0);
      lost.open("b", 0);
      lost.next("welcome");
      back.open("b", 1);
      back.next("welcome");
      assertThat(lost.closeCode()).isEqualTo(1001);
      back.say("{\"type\":\"caret\",\"version\":1,\"anchor\":0,\"head\":0}");

      one.next("carets");
      assertThat(one.heard).noneMatch(message -> message.path("type").asString().equals("gone"));
    }
  }

  @Test
  void aPingIsAnswered() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.say("{\"type\":\"ping\"}");
      line.next("pong");
    }
  }

  @Test
  void whatCannotBeTakenIsRefusedInOnesLanguageAndTheConnectionStays() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "还没打开"));
      assertRefused(line, "MALFORMED");
      line.open("a", 0);
      line.say("{}");
      assertRefused(line, "MALFORMED");
      line.say("价格");
      assertRefused(line, "MALFORMED");
      line.push("a", 1, ChangeSet.replace(9, 2, 2, "长度不对"));
      assertRefused(line, "MALFORMED");
      line.push("b", 1, ChangeSet.replace(2, 2, 2, "冒充"));
      assertRefused(line, "MALFORMED");
      line.push("a", 2, ChangeSet.replace(2, 2, 2, "未来"));
      assertRefused(line, "MALFORMED");
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "x".repeat(NoteLimits.CHANGE + 1)));
      assertThat(assertRefused(line, "TOO_LARGE")).isEqualTo("一次最多插入 262,144 个字符。内容还在这里，请分几次插入。");
      line.say("x".repeat(Incoming.LONGEST + 1));
      assertRefused(line, "TOO_LARGE");
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "高"));
      line.next("updates");
    }
    assertThat(notes.readForAll(note).text()).isEqualTo("价格高");
  }

  @Test
  void aPushIsTakenAsAWholeOrNotAtAll() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "高"), ChangeSet.replace(2, 0, 0, "错"));

      assertRefused(line, "MALFORMED");
      assertThat(notes.readForAll(note)).isEqualTo(new NoteText(deal, "价格", 1));
    }
  }

  @Test
  void aPasteOfTwoHundredThousandCharactersFitsAndAFullNoteIsTold() throws Exception {
    String paste = "客户说价格偏高。\n".repeat(22_223);
    try (EditorLine line = lisi.line(note);
        EditorLine other = qian.line(note)) {
      line.open("a", 0);
      other.open("b", 0);
      other.next("welcome");
      int length = 2;
      long version = 1;
      while (length + paste.length() <= NoteLimits.NOTE) {
        line.push("a", version++, ChangeSet.replace(length, 0, 0, paste));
        other.next("updates");
        length += paste.length();
      }
      line.push("a", version, ChangeSet.replace(length, 0, 0, paste));
      assertRefused(line, "NOTE_FULL");
      try (EditorLine late = qian.line(note)) {
        late.open("c", 0);
        assertThat(late.next("welcome").get("text").stringValue()).hasSize(length);
      }
    }
  }

  @Test
  void whoHearsNothingAnyMoreHoldsNobodyUpAndIsGone() throws Exception {
    String paste = "客户说价格偏高。\n".repeat(20_000);
    try (EditorLine lost = qian.line(note);
        EditorLine one = lisi.line(note);
        EditorLine other = lisi.line(note)) {
      lost.open("z", 0);
      lost.say("{\"type\":\"caret\",\"version\":1,\"anchor\":1,\"head\":1}");
      lost.next("welcome");
      one.open("a", 0);
      other.open("b", 0);
      other.next("carets");
      lost.goDeaf();
      for (int i = 0; i < 10; i++) {
        boolean grows = i % 2 == 0;
        one.push(
            "a",
            i + 1,
            grows
                ? paste(paste)
                : ChangeSet.replace(2 + paste.length(), 2, 2 + paste.length(), ""));
        other.next("updates");
      }
      assertThat(other.next("gone").get("client").stringValue()).isEqualTo("z");
      await().until(() -> rooms.all().iterator().next().visits().size() == 2);
    }
  }

  private static ChangeSet paste(String text) {
    return ChangeSet.replace(2, 2, 2, text);
  }

  @Test
  void whoSendsTooOftenIsAskedToWait() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      line.next("welcome");
      await()
          .until(
              () -> {
                while (rate.allows(staff.lisi.id())) {
                  assertThat(line.isClosed()).isFalse();
                }
                line.push("a", 0, ChangeSet.replace(0, 0, 0, "x"));
                line.say("{\"type\":\"ping\"}");
                line.next("pong");
                return line.refusals.contains("TOO_FAST");
              });
      assertThat(line.isClosed()).isFalse();
    }
  }

  @Test
  void anArchivedDealsNoteIsRefused() throws Exception {
    try (EditorLine line = lisi.line(note)) {
      line.open("a", 0);
      archive.archive(staff.lisi, deal);
      line.push("a", 1, ChangeSet.replace(2, 2, 2, "高"));
      assertRefused(line, "NOT_ALLOWED");
      try (EditorLine late = qian.line(note)) {
        late.open("b", 0);
        assertThat(late.next("welcome").get("writable").booleanValue()).isFalse();
      }
    }
  }

  private String assertRefused(EditorLine line, String code) throws InterruptedException {
    JsonNode refused = line.next("refused");
    assertThat(refused.get("code").stringValue()).isEqualTo(code);
    assertThat(refused.get("keep").booleanValue()).isTrue();
    return refused.get("message").stringValue();
  }

  private String copy() {
    return database.queryForObject("select text from note", String.class);
  }
}
