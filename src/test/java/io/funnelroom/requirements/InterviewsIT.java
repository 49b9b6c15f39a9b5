package io.funnelroom.requirements;

import static io.funnelroom.requirements.InterviewField.PLACE;
import static io.funnelroom.requirements.InterviewField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.ContactOrder;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.requirements.Outcome.Conflict;
import io.funnelroom.requirements.Outcome.Saved;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The talks with a customer's people: who, when, where, and the notes that they begin with. */
@DatabaseTest
class InterviewsIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

  private final DealIntake intake;
  private final Contacts contacts;
  private final ContactOrder contactOrder;
  private final Interviews interviews;
  private final InterviewEditing editing;
  private final QuestionSets sets;
  private final Notes notes;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;
  private DealContact zhang;

  InterviewsIT(
      DealIntake intake,
      Contacts contacts,
      ContactOrder contactOrder,
      Interviews interviews,
      InterviewEditing editing,
      QuestionSets sets,
      Notes notes,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.contacts = contacts;
    this.contactOrder = contactOrder;
    this.interviews = interviews;
    this.editing = editing;
    this.sets = sets;
    this.notes = notes;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    deal = open("XX科技-CRM系统采购");
    zhang = contacts.of(staff.lisi, deal).getFirst();
  }

  @Test
  void areListedTheLatestFirst() {
    Interview first = begin("第一次", TODAY.minusDays(3));
    Interview last = begin("第三次", TODAY);
    Interview between = begin("第二次", TODAY.minusDays(1));
    Interview gone = begin("取消了", TODAY);
    editing.remove(staff.lisi, gone.id());

    assertThat(interviews.of(staff.wuba, deal)).containsExactly(last, between, first);
    assertThat(interviews.ofNote(staff.wuba, last.note())).contains(last);

    editing.restore(staff.lisi, gone.id());
    assertThat(interviews.of(staff.wuba, deal)).hasSize(4);
  }

  @Test
  void notesBeginWithACopyOfTheQuestions() {
    QuestionSet set = sets.all(staff.lisi).getFirst();
    Interview blank = begin("闲谈", TODAY);
    Interview asked =
        editing.begin(
            staff.lisi, deal, wanted("需求访谈", Optional.of(set.id())), Translations.CHINESE);
    String outline = set.outline(Translations.CHINESE);

    sets.change(
        staff.qian, new Edit<>(set.id(), QuestionField.PAINS, "完全不同的问题？", 0, UUID.randomUUID()));
    sets.remove(staff.qian, set.id());

    assertThat(notes.read(staff.wuba, asked.note()).text()).isEqualTo(outline);
    assertThat(notes.read(staff.wuba, blank.note()).text()).isEmpty();
    assertThat(notes.read(staff.wuba, asked.note()).deal()).isEqualTo(deal);
  }

  @Test
  void fieldsAreChangedOneAtATime() {
    Interview seen = begin("需求访谈", TODAY);
    saved(change(staff.qian, seen, TITLE, "决策人访谈"));
    saved(change(staff.lisi, seen, PLACE, "客户会议室"));

    assertThat(change(staff.lisi, seen, TITLE, "二次访谈")).isInstanceOf(Conflict.class);
    Interview now = interviews.find(staff.lisi, seen.id()).orElseThrow();
    assertThat(now.title()).isEqualTo("决策人访谈");
    assertThat(now.place()).isEqualTo("客户会议室");
    assertRefused("interview.title.needed", () -> change(staff.lisi, now, TITLE, " "));
    assertRefused(
        "interview.day.needed", () -> change(staff.lisi, now, InterviewField.HELD_ON, null));
  }

  @Test
  void peopleOfBothSidesComeAndGoWithoutConflict() {
    Interview seen = begin("需求访谈", TODAY);
    editing.attends(staff.lisi, seen.id(), zhang.id(), true);
    editing.attends(staff.qian, seen.id(), staff.wuba.id(), true);
    editing.attends(staff.lisi, seen.id(), zhang.id(), true);

    Interview now = interviews.find(staff.lisi, seen.id()).orElseThrow();
    assertThat(now.contacts()).containsExactly(zhang.id());
    assertThat(now.colleagues()).containsExactly(staff.lisi.id(), staff.wuba.id());
    assertThat(now.version()).isEqualTo(3);

    editing.attends(staff.lisi, seen.id(), staff.lisi.id(), false);
    assertThat(interviews.find(staff.lisi, seen.id()).orElseThrow().colleagues())
        .containsExactly(staff.wuba.id());
  }

  @Test
  void nobodyElsesContactsTakePart() {
    Interview seen = begin("需求访谈", TODAY);
    DealContact stranger = contacts.of(staff.lisi, open("贸易集团-供应链优化")).getFirst();
    assertRefused(
        "contact.gone", () -> editing.attends(staff.lisi, seen.id(), stranger.id(), true));
    assertRefused(
        "interview.colleague.unknown",
        () -> editing.attends(staff.lisi, seen.id(), new PersonId(999), true));
  }

  @Test
  void whoTookPartStaysNamedAfterLeavingTheCustomer() {
    Interview seen = begin("需求访谈", TODAY);
    editing.attends(staff.lisi, seen.id(), zhang.id(), true);
    contactOrder.remove(staff.lisi, zhang.id());

    editing.attends(staff.lisi, seen.id(), staff.wuba.id(), true);

    assertThat(interviews.find(staff.lisi, seen.id()).orElseThrow().contacts())
        .containsExactly(zhang.id());
  }

  @Test
  void whoseDealItIsMayChangeThemAndNobodyElse() {
    Interview seen = begin("需求访谈", TODAY);
    for (Person other : List.of(staff.zhaoliu, staff.zhouqi, staff.wuba)) {
      assertRefused(
          "deal.edit.forbidden",
          () -> editing.begin(other, deal, wanted("访谈", Optional.empty()), Translations.CHINESE));
      assertRefused("deal.edit.forbidden", () -> change(other, seen, TITLE, "改名"));
      assertRefused("deal.edit.forbidden", () -> editing.remove(other, seen.id()));
      assertRefused(
          "deal.edit.forbidden", () -> editing.attends(other, seen.id(), other.id(), true));
    }
  }

  @Test
  void theDealsHistoryTellsWhatBecameOfThem() {
    Interview seen = begin("需求访谈", TODAY);
    editing.attends(staff.lisi, seen.id(), zhang.id(), true);
    saved(change(staff.qian, seen, PLACE, "客户会议室"));
    editing.remove(staff.lisi, seen.id());

    assertThat(
            jdbc.queryForList(
                """
                select concat_ws('|', kind, before, after) from activity
                where entity_id = ? and kind like 'interview-%' order by id
                """,
                String.class, deal.value()))
        .containsExactly(
            "interview-begun|需求访谈 (2026-10-20)",
            "interview-people|需求访谈 (李四)|需求访谈 (张三, 李四)",
            "interview-changed|需求访谈 (2026-10-20)|需求访谈 (2026-10-20, 客户会议室)",
            "interview-removed|需求访谈 (2026-10-20, 客户会议室)");
  }

  private DealId open(String name) {
    Map<DealField, Object> values =
        Map.of(
            DealField.NAME,
            name,
            DealField.OWNER,
            staff.lisi.id(),
            DealField.CONTACT,
            new Contact("张三", "采购总监"));
    return intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  private Interview begin(String title, LocalDate day) {
    NewInterview wanted =
        new NewInterview(
            title,
            day,
            InterviewWay.CALL,
            "",
            List.of(),
            List.of(staff.lisi.id()),
            Optional.empty());
    return editing.begin(staff.lisi, deal, wanted, Translations.CHINESE);
  }

  private static NewInterview wanted(String title, Optional<QuestionSetId> questions) {
    return new NewInterview(title, TODAY, InterviewWay.VISIT, "", List.of(), List.of(), questions);
  }

  private Outcome<Interview> change(Person by, Interview seen, InterviewField field, Object value) {
    int version = seen.stamp(field).version();
    return editing.change(by, new Edit<>(seen.id(), field, value, version, UUID.randomUUID()));
  }

  private static void saved(Outcome<Interview> outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
