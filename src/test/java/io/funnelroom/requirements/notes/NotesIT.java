package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A note is its changes, one after the other. */
@DatabaseTest
class NotesIT {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  private final Notes notes;
  private final NoteTable table;
  private final DealIntake intake;
  private final DealArchive archive;
  private final Memberships memberships;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  NotesIT(
      Notes notes,
      NoteTable table,
      DealIntake intake,
      DealArchive archive,
      Memberships memberships,
      TransactionTemplate transaction,
      JdbcTemplate jdbc) {
    this.notes = notes;
    this.table = table;
    this.intake = intake;
    this.archive = archive;
    this.memberships = memberships;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void oneDealOfLisi() {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
  }

  @Test
  void beginsWithItsTextAsTheFirstChange() {
    NoteId note = notes.begin(deal, "## 现状痛点\r\n贵", staff.lisi);

    assertThat(notes.read(staff.wuba, note)).isEqualTo(new NoteText(deal, "## 现状痛点\n贵", 1));
    assertThat(notes.since(note, 0))
        .singleElement()
        .satisfies(
            first -> {
              assertThat(first.version()).isEqualTo(1);
              assertThat(first.by()).isEqualTo(staff.lisi.id());
              assertThat(first.changes().toJson()).isEqualTo("[[0,\"## 现状痛点\",\"贵\"]]");
            });
    assertThat(notes.readForAll(notes.begin(deal, "", staff.lisi)))
        .isEqualTo(new NoteText(deal, "", 1));
  }

  @Test
  void isGoneWithTheTransactionThatBeganIt() {
    NoteId[] note = new NoteId[1];
    transaction.executeWithoutResult(
        running -> {
          note[0] = notes.begin(deal, "草稿", staff.lisi);
          running.setRollbackOnly();
        });

    assertThatThrownBy(() -> notes.readForAll(note[0])).hasMessageContaining("note.not-found");
  }

  @Test
  void isTheCopyAndTheChangesSince() {
    NoteId note = notes.begin(deal, "价格", staff.lisi);
    type(note, 1, staff.lisi, "a", ChangeSet.replace(2, 2, 2, "高"));
    type(note, 2, staff.qian, "b", ChangeSet.replace(3, 0, 1, "总价"));

    assertThat(notes.readForAll(note)).isEqualTo(new NoteText(deal, "总价格高", 3));
    assertThat(notes.since(note, 1))
        .extracting(NoteChange::clientId, NoteChange::by)
        .containsExactly(tuple("a", staff.lisi.id()), tuple("b", staff.qian.id()));
  }

  @Test
  void whoseVersionIsTakenHasAppendedNothing() {
    NoteId note = notes.begin(deal, "价", staff.lisi);
    type(note, 1, staff.lisi, "a", ChangeSet.replace(1, 1, 1, "高"));
    NoteUpdate late = new NoteUpdate("b", ChangeSet.replace(1, 0, 0, "总"));
    NoteUpdate later = new NoteUpdate("b", ChangeSet.replace(2, 0, 0, "总"));

    assertThat(append(note, 1, List.of(late, later))).isFalse();
    assertThat(append(note, 0, List.of(late))).isFalse();
    assertThat(append(note, 3, List.of(late))).as("no gaps").isFalse();
    assertThat(notes.readForAll(note)).isEqualTo(new NoteText(deal, "价高", 2));
  }

  @Test
  void theCopyIsNeverSetBack() {
    NoteId note = notes.begin(deal, "价", staff.lisi);
    type(note, 1, staff.lisi, "a", ChangeSet.replace(1, 1, 1, "高"));
    assertThat(table.lagging()).containsExactly(note);

    table.keep(note, "价高", 2);
    table.keep(note, "价", 1);
    assertThat(table.lagging()).isEmpty();
    assertThat(jdbc.queryForMap("select text, text_version from note"))
        .containsEntry("text", "价高")
        .containsEntry("text_version", 2L);
  }

  @Test
  void lookingForCopiesThatLagKeepsNoConnection() {
    for (int i = 0; i < 20; i++) {
      assertThat(table.lagging()).isEmpty();
    }
  }

  @Test
  void whatPostgresqlCannotHoldIsKeptInTheChanges() {
    NoteId note = notes.begin(deal, "笑\uD83D\u0000", staff.lisi);

    assertThat(notes.readForAll(note).text()).isEqualTo("笑\uD83D\u0000");
    assertThat(jdbc.queryForObject("select text from note", String.class))
        .isEqualTo("笑\uFFFD\uFFFD");
    type(note, 1, staff.lisi, "a", ChangeSet.replace(3, 2, 3, "\uDE00"));
    table.keep(note, notes.readForAll(note).text(), 2);
    assertThat(jdbc.queryForObject("select text from note", String.class)).isEqualTo("笑😀");
  }

  @Test
  void isFoundByWhoSeesTheDealAlone() {
    NoteId note = notes.begin(deal, "价格", staff.lisi);
    Person gone = with(staff.zhouqi, false);

    assertThatThrownBy(() -> notes.read(gone, note)).hasMessageContaining("note.not-found");
    assertThatThrownBy(() -> notes.read(staff.lisi, new NoteId(99)))
        .hasMessageContaining("note.not-found");
    assertThatThrownBy(() -> notes.begin(deal, "", gone)).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> notes.begin(new DealId("SF999"), "", staff.lisi))
        .hasMessageContaining("deal.not-found");
  }

  @Test
  void anArchivedDealsNotesStayAsTheyAre() {
    NoteId note = notes.begin(deal, "价", staff.lisi);
    archive.archive(staff.lisi, deal);

    assertThat(append(note, 1, List.of(new NoteUpdate("a", ChangeSet.replace(1, 1, 1, "高")))))
        .isFalse();
    assertThatThrownBy(() -> notes.begin(deal, "", staff.lisi))
        .hasMessageContaining("deal.archived");
    assertThat(notes.readForAll(note).text()).isEqualTo("价");
  }

  @Test
  void isRefusedWhenItIsTooLong() {
    String longest = "长".repeat(NoteLimits.NOTE);

    assertThat(notes.readForAll(notes.begin(deal, longest, staff.lisi)).text()).isEqualTo(longest);
    assertThatThrownBy(() -> notes.begin(deal, longest + "了", staff.lisi))
        .hasMessageContaining("note.full");
  }

  @Test
  void changesAreOnlyAdded() {
    notes.begin(deal, "价", staff.lisi);

    assertThatThrownBy(() -> jdbc.update("update note_change set changes = '[]'"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private void type(NoteId note, long version, Person by, String client, ChangeSet changes) {
    assertThat(table.append(note, version, List.of(new NoteUpdate(client, changes)), by.id(), NOW))
        .isTrue();
  }

  private boolean append(NoteId note, long version, List<NoteUpdate> updates) {
    return table.append(note, version, updates, staff.zhaoliu.id(), NOW);
  }

  private static Person with(Person person, boolean active) {
    return new Person(
        person.id(),
        person.userName(),
        person.name(),
        Department.MARKETING,
        Role.REPRESENTATIVE,
        person.colour(),
        null,
        active);
  }
}
