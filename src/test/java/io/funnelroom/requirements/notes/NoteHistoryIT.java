package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every version of a note can be read, with who wrote what, and brought back. */
@DatabaseTest
class NoteHistoryIT {

  private final Notes notes;
  private final NoteHistory history;
  private final NoteTable table;
  private final DealIntake intake;
  private final DealArchive archive;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;
  private NoteId note;

  NoteHistoryIT(
      Notes notes,
      NoteHistory history,
      NoteTable table,
      DealIntake intake,
      DealArchive archive,
      Memberships memberships) {
    this.notes = notes;
    this.history = history;
    this.table = table;
    this.intake = intake;
    this.archive = archive;
    this.memberships = memberships;
  }

  @BeforeEach
  void lisiAndQianTypeWithAPauseInBetween() {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    note = notes.begin(deal, "", staff.lisi);
    type(staff.lisi, "2099-01-01T08:00:00Z", 0, 0, "价格高");
    type(staff.qian, "2099-01-01T08:00:30Z", 2, 2, "偏");
    type(staff.lisi, "2099-01-01T09:00:00Z", 4, 4, "。");
  }

  @Test
  void aPauseMakesAVersion() {
    assertThat(history.versions(staff.wuba, note))
        .extracting(NoteVersion::version, NoteVersion::changes)
        .containsExactly(tuple(4L, 1), tuple(3L, 2), tuple(1L, 1));
    assertThat(history.versions(staff.wuba, note).get(1))
        .satisfies(
            both -> {
              assertThat(both.by()).containsExactly(staff.lisi.id(), staff.qian.id());
              assertThat(both.from()).isEqualTo("2099-01-01T08:00:00Z");
              assertThat(both.until()).isEqualTo("2099-01-01T08:00:30Z");
            });
  }

  @Test
  void howItBeganAndWhatWasBroughtBackStandForThemselves() {
    NoteId fresh = notes.begin(deal, "## 现状痛点", staff.lisi);
    history.restore(staff.lisi, note, 2);
    history.restore(staff.lisi, note, 4);

    assertThat(history.versions(staff.lisi, fresh)).hasSize(1);
    assertThat(history.versions(staff.lisi, note))
        .extracting(NoteVersion::version)
        .containsExactly(6L, 5L, 4L, 3L, 1L);
  }

  @Test
  void everyVersionCanBeReadWithWhoWroteWhat() {
    assertThat(history.text(staff.wuba, note, 1)).isEmpty();
    assertThat(history.text(staff.wuba, note, 2)).isEqualTo("价格高");
    assertThat(history.text(staff.wuba, note, 4)).isEqualTo("价格偏高。");
    assertThat(history.authors(staff.wuba, note, 4))
        .extracting(NoteSpan::from, NoteSpan::to, NoteSpan::by)
        .containsExactly(
            tuple(0, 2, staff.lisi.id()),
            tuple(2, 3, staff.qian.id()),
            tuple(3, 5, staff.lisi.id()));
  }

  @Test
  void aVersionComesBackAsOneMoreChange() {
    history.restore(staff.qian, note, 2);

    assertThat(notes.readForAll(note)).isEqualTo(new NoteText(deal, "价格高", 5));
    assertThat(notes.since(note, 4))
        .singleElement()
        .satisfies(change -> assertThat(change.by()).isEqualTo(staff.qian.id()));
    assertThat(history.text(staff.qian, note, 4)).isEqualTo("价格偏高。");
    history.restore(staff.qian, note, 5);
    assertThat(notes.readForAll(note).version()).as("nothing to change").isEqualTo(5);
  }

  @Test
  void whatThereIsNotIsNotFound() {
    assertThatThrownBy(() -> history.text(staff.lisi, note, 5))
        .hasMessageContaining("note.version.unknown");
    assertThatThrownBy(() -> history.restore(staff.lisi, note, 0))
        .hasMessageContaining("note.version.unknown");
    assertThatThrownBy(() -> history.versions(staff.lisi, new NoteId(99)))
        .hasMessageContaining("note.not-found");
  }

  @Test
  void anArchivedDealsNoteIsNotRestored() {
    archive.archive(staff.lisi, deal);

    assertThatThrownBy(() -> history.restore(staff.lisi, note, 2))
        .hasMessageContaining("deal.archived");
    assertThat(history.versions(staff.lisi, note)).hasSize(3);
  }

  private void type(Person by, String at, int from, int to, String insert) {
    NoteText now = notes.readForAll(note);
    ChangeSet change = ChangeSet.replace(now.text().length(), from, to, insert);
    List<NoteUpdate> updates = List.of(new NoteUpdate("a", change));
    assertThat(table.append(note, now.version(), updates, by.id(), Instant.parse(at))).isTrue();
  }
}
