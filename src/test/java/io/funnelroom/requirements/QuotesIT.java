package io.funnelroom.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.requirements.notes.ChangeSet;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.notes.NoteMark;
import io.funnelroom.requirements.notes.NoteText;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A customer's words in the notes, kept as quotes and made requirements. */
@DatabaseTest
class QuotesIT {

  private static final String NOTES = "## 现状痛点\n\n审批要等三天，出差时没法批。\n";
  private static final String WORDS = "出差时没法批";
  private static final Speaker ZHANG = Speaker.named("张三");

  private final DealIntake intake;
  private final Notes notes;
  private final Quotes quotes;
  private final QuoteEditing editing;
  private final QuoteMarks marks;
  private final Requirements requirements;
  private final RequirementEditing requirementEditing;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;
  private NoteId note;

  QuotesIT(
      DealIntake intake,
      Notes notes,
      Quotes quotes,
      QuoteEditing editing,
      QuoteMarks marks,
      Requirements requirements,
      RequirementEditing requirementEditing,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.notes = notes;
    this.quotes = quotes;
    this.editing = editing;
    this.marks = marks;
    this.requirements = requirements;
    this.requirementEditing = requirementEditing;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void notesOfAnInterview() {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    note = notes.begin(deal, NOTES, staff.lisi);
  }

  @Test
  void wordsAreKeptWithTheirSpeaker() {
    Quote quote = editing.keep(staff.lisi, passage("\n审批要等三天，"), ZHANG);

    assertThat(quote.words()).isEqualTo("审批要等三天，");
    assertThat(quotes.of(staff.wuba, deal)).containsExactly(quote);
    assertThat(editing.keep(staff.lisi, passage("审批要等三天，"), Speaker.UNKNOWN)).isEqualTo(quote);
    assertRefused("quote.empty", () -> editing.keep(staff.lisi, passage("\n\n"), ZHANG));
    assertThat(mark()).isEqualTo(mark(quote, "quote", "张三"));
  }

  @Test
  void wordsBecomeARequirementInOneGo() {
    Requirement made =
        editing.require(staff.lisi, passage(WORDS), ZHANG, RequirementKind.UNSPOKEN_PAIN);

    assertThat(made.title()).isEqualTo(WORDS);
    assertThat(made.kind()).isEqualTo(RequirementKind.UNSPOKEN_PAIN);
    assertThat(made.askedBy()).isEqualTo(ZHANG);
    Quote quote = quotes.find(staff.lisi, made.quote().orElseThrow()).orElseThrow();
    assertThat(quote.words()).isEqualTo(WORDS);
    assertThat(mark()).isEqualTo(mark(quote, "pain", WORDS));
    assertThat(editing.require(staff.lisi, passage(WORDS), ZHANG, RequirementKind.MUST_HAVE))
        .isEqualTo(made);

    requirementEditing.change(
        staff.lisi, new Edit<>(made.id(), RequirementField.TITLE, "手机上也能审批", 0, UUID.randomUUID()));
    assertThat(mark().label()).isEqualTo("手机上也能审批");
    requirementEditing.remove(staff.lisi, made.id());
    assertThat(mark().kind()).isEqualTo("quote");
  }

  @Test
  void aQuoteBecomesARequirementLater() {
    Quote quote = editing.keep(staff.lisi, passage(WORDS), ZHANG);

    Requirement made =
        editing.require(staff.qian, passage(WORDS), Speaker.UNKNOWN, RequirementKind.MUST_HAVE);

    assertThat(made.quote()).contains(quote.id());
    assertThat(made.askedBy()).isEqualTo(ZHANG);
    assertThat(quotes.of(staff.lisi, deal)).hasSize(1);
  }

  @Test
  void aQuoteFollowsItsWordsThroughWhatOthersType() {
    Quote quote = editing.keep(staff.lisi, passage(WORDS), ZHANG);
    type(0, 0, "# 访谈\n");
    type(text().text().indexOf("没法批"), 0, "也");

    Quote moved = quotes.find(staff.lisi, quote.id()).orElseThrow();
    assertThat(standing(moved)).isEqualTo("出差时也没法批");
    assertThat(moved.words()).isEqualTo(WORDS);
    assertThat(moved.anchor().version()).isEqualTo(3);
    assertThat(anchorVersion()).isEqualTo(3);
  }

  @Test
  void wordsThatSomebodyTypedBeforeMeanwhileAreStillTheOnesThatWereChosen() {
    Passage chosen = passage(WORDS);
    type(0, 0, "# 访谈\n");

    assertThat(editing.keep(staff.lisi, chosen, ZHANG).words()).isEqualTo(WORDS);
  }

  @Test
  void deletedWordsStayAsTheyWereAndComeBackWithAnUndo() {
    Requirement made =
        editing.require(staff.lisi, passage(WORDS), ZHANG, RequirementKind.MUST_HAVE);
    int at = NOTES.indexOf(WORDS);
    type(at, WORDS.length(), "");

    Quote deleted = quotes.find(staff.lisi, made.quote().orElseThrow()).orElseThrow();
    assertThat(deleted.anchor().isDeleted()).isTrue();
    assertThat(deleted.words()).isEqualTo(WORDS);
    assertThat(marks.of(note, text())).isEmpty();

    type(at, 0, WORDS);
    Quote back = quotes.find(staff.lisi, made.quote().orElseThrow()).orElseThrow();
    assertThat(standing(back)).isEqualTo(WORDS);
  }

  @Test
  void marksStandInTheTextThatIsAskedFor() {
    editing.keep(staff.lisi, passage(WORDS), ZHANG);
    NoteText before = text();
    type(0, 0, "# 访谈\n");

    assertThat(marks.of(note, before)).hasSize(1);
    assertThat(standing(mark(), text())).isEqualTo(WORDS);
    assertThat(marks.of(note, before)).isEmpty();
  }

  @Test
  void whoSaidItIsSaidOfTheRequirementToo() {
    Requirement made =
        editing.require(staff.lisi, passage(WORDS), Speaker.UNKNOWN, RequirementKind.MUST_HAVE);

    editing.attribute(staff.qian, made.quote().orElseThrow(), ZHANG);

    assertThat(requirements.find(staff.lisi, made.id()).orElseThrow().askedBy()).isEqualTo(ZHANG);
  }

  @Test
  void aQuoteThatWasGivenUpComesBack() {
    Quote quote = editing.keep(staff.lisi, passage(WORDS), ZHANG);
    editing.remove(staff.lisi, quote.id());
    assertThat(quotes.of(staff.lisi, deal)).isEmpty();
    assertThat(marks.of(note, text())).isEmpty();

    editing.restore(staff.lisi, quote.id());
    assertThat(quotes.of(staff.lisi, deal)).hasSize(1);
  }

  @Test
  void whoseDealItIsMayKeepWordsAndNobodyElse() {
    Quote quote = editing.keep(staff.lisi, passage(WORDS), ZHANG);
    for (Person other : List.of(staff.zhaoliu, staff.zhouqi, staff.wuba)) {
      assertRefused("deal.edit.forbidden", () -> editing.keep(other, passage("审批"), ZHANG));
      assertRefused(
          "deal.edit.forbidden",
          () -> editing.require(other, passage("审批"), ZHANG, RequirementKind.MUST_HAVE));
      assertRefused(
          "deal.edit.forbidden", () -> editing.attribute(other, quote.id(), Speaker.UNKNOWN));
      assertRefused("deal.edit.forbidden", () -> editing.remove(other, quote.id()));
      assertThat(quotes.of(other, deal)).hasSize(1);
    }
  }

  @Test
  void theDealsHistoryTellsOfThem() {
    Quote quote = editing.keep(staff.lisi, passage(WORDS), Speaker.UNKNOWN);
    editing.attribute(staff.qian, quote.id(), ZHANG);
    editing.remove(staff.lisi, quote.id());

    assertThat(
            jdbc.queryForList(
                """
                select concat_ws('|', kind, before, after) from activity
                where entity_id = ? and kind like 'quote-%' order by id
                """,
                String.class, deal.value()))
        .containsExactly(
            "quote-kept|出差时没法批", "quote-speaker|出差时没法批|出差时没法批 (张三)", "quote-removed|出差时没法批 (张三)");
  }

  private Passage passage(String words) {
    NoteText text = text();
    int from = text.text().indexOf(words);
    return new Passage(note, from, from + words.length(), text.version());
  }

  /** Somebody's editor replaces a stretch of the newest text. */
  private void type(int at, int deleted, String inserted) {
    NoteText text = text();
    ChangeSet change = ChangeSet.replace(text.text().length(), at, at + deleted, inserted);
    jdbc.update(
        """
        insert into note_change (note_id, version, client_id, changes, user_id, at)
        values (?, ?, 'editor', ?, ?, now())
        """,
        note.value(),
        text.version() + 1,
        change.toJson(),
        staff.wuba.id().value());
  }

  private NoteText text() {
    return notes.readForAll(note);
  }

  private NoteMark mark() {
    List<NoteMark> all = marks.of(note, text());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static NoteMark mark(Quote quote, String kind, String label) {
    return new NoteMark(quote.mark(), quote.anchor().from(), quote.anchor().to(), kind, label);
  }

  private String standing(Quote quote) {
    return text().text().substring(quote.anchor().from(), quote.anchor().to());
  }

  private static String standing(NoteMark mark, NoteText text) {
    return text.text().substring(mark.from(), mark.to());
  }

  private Long anchorVersion() {
    return jdbc.queryForObject("select anchor_version from quote", Long.class);
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
