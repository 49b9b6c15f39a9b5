package io.funnelroom.requirements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.AddingField;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.requirements.Edit;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewEditing;
import io.funnelroom.requirements.InterviewField;
import io.funnelroom.requirements.InterviewWay;
import io.funnelroom.requirements.Interviews;
import io.funnelroom.requirements.NewInterview;
import io.funnelroom.requirements.QuestionSet;
import io.funnelroom.requirements.QuestionSets;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interviews of a deal on its page, and the team's questions. */
@ScreenTest
class InterviewPanelIT {

  private final DealIntake intake;
  private final Interviews interviews;
  private final InterviewEditing editing;
  private final RequirementEditing requirements;
  private final QuestionSets sets;
  private final Notes notes;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;

  InterviewPanelIT(
      DealIntake intake,
      Interviews interviews,
      InterviewEditing editing,
      RequirementEditing requirements,
      QuestionSets sets,
      Notes notes,
      Memberships memberships) {
    this.intake = intake;
    this.interviews = interviews;
    this.editing = editing;
    this.requirements = requirements;
    this.sets = sets;
    this.notes = notes;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    Map<DealField, Object> values =
        Map.of(
            DealField.NAME,
            "XX科技-CRM系统采购",
            DealField.OWNER,
            staff.lisi.id(),
            DealField.CONTACT,
            new Contact("张三", "采购总监"));
    deal = intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  @Test
  void theFirstInterviewBeginsWithTheTeamsQuestions() {
    open(staff.lisi, "");
    assertThat(_get(Paragraph.class, p -> p.withClasses("interviews-empty")).getText())
        .contains("提纲");

    _click(_get(Button.class, button -> button.withClasses("interview-begin")));
    _setValue(_get(TextField.class, field -> field.withLabel("访谈")), "决策人访谈");
    _click(_get(Button.class, button -> button.withText("开始")));

    Interview begun = interviews.of(staff.lisi, deal).getFirst();
    assertThat(begun.title()).isEqualTo("决策人访谈");
    assertThat(begun.contacts()).hasSize(1);
    assertThat(begun.colleagues()).containsExactly(staff.lisi.id());
    assertThat(notes.read(staff.lisi, begun.note()).text()).startsWith("## 现状痛点\n\n### ");
    assertThat(_get(InterviewRow.class).interview()).isEqualTo(begun);
    assertThat(_find(InterviewContent.class)).hasSize(1);
  }

  @Test
  void whatIsMissingStandsAtItsField() {
    open(staff.lisi, "");
    _click(_get(Button.class, button -> button.withClasses("interview-begin")));
    TextField title = _get(TextField.class, field -> field.withLabel("访谈"));
    _setValue(title, " ");
    _click(_get(Button.class, button -> button.withText("开始")));

    assertThat(title.getErrorMessage()).isEqualTo("请填写访谈主题。");
    assertThat(interviews.of(staff.lisi, deal)).isEmpty();
  }

  @Test
  void theAddressOpensAnInterviewAndAKind() {
    Interview older = begin("第一次", LocalDate.of(2026, 10, 18));
    begin("第二次", LocalDate.of(2026, 10, 19));
    requirements.add(
        staff.lisi,
        deal,
        Map.of(
            RequirementField.TITLE, "深色界面", RequirementField.KIND, RequirementKind.NICE_TO_HAVE));

    open(staff.lisi, "interview=" + older.id() + "&kind=must-have");

    assertThat(titles()).containsExactly("第二次", "第一次");
    assertThat(_get(row("第一次"), InterviewContent.class)).isNotNull();
    assertThat(_find(RequirementRow.class)).isEmpty();
    _click(button("第二次", "interview-open"));
    assertThat(_find(row("第一次"), InterviewContent.class)).isEmpty();
    assertThat(button("第二次", "interview-open").getElement().getAttribute("aria-expanded"))
        .isEqualTo("true");
    _click(button("第二次", "interview-open"));
    assertThat(_find(InterviewContent.class)).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void peopleAreChosenInTheOpenedInterview() {
    Interview interview = begin("需求访谈", LocalDate.of(2026, 10, 18));
    open(staff.lisi, "interview=" + interview.id());

    GuestField<Person, ?> ours = _get(GuestField.class, field -> field.withLabel("我方参与人"));
    LinkedHashSet<Person> both = new LinkedHashSet<>(List.of(staff.lisi, staff.wuba));
    _setValue(ours, both);
    assertThat(now(interview).colleagues()).containsExactly(staff.lisi.id(), staff.wuba.id());

    editing.attends(staff.qian, interview.id(), staff.wuba.id(), false);
    sees(titles -> assertThat(ours.getValue()).containsExactly(staff.lisi));
    _click(button("需求访谈", "interview-open"));
    assertThat(_get(Span.class, span -> span.withClasses("interview-people")).getText())
        .isEqualTo("李四");
  }

  @Test
  void followsWhatOthersDo() {
    Interview first = begin("第一次", LocalDate.of(2026, 10, 18));
    open(staff.lisi, "");

    Interview theirs = begin("第二次", LocalDate.of(2026, 10, 19));
    sees(titles -> assertThat(titles).containsExactly("第二次", "第一次"));
    editing.change(
        staff.qian,
        new Edit<>(
            first.id(), InterviewField.HELD_ON, LocalDate.of(2026, 10, 20), 0, UUID.randomUUID()));
    sees(titles -> assertThat(titles).containsExactly("第一次", "第二次"));
    editing.remove(staff.qian, theirs.id());
    sees(titles -> assertThat(titles).containsExactly("第一次"));
  }

  @Test
  void aRemovedOneComesBackByUndo() {
    begin("需求访谈", LocalDate.of(2026, 10, 18));
    open(staff.lisi, "");

    _click(button("需求访谈", "interview-remove"));
    assertThat(titles()).isEmpty();
    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(titles()).containsExactly("需求访谈");
  }

  @Test
  void whoMayNotChangeTheDealReads() {
    Interview interview = begin("需求访谈", LocalDate.of(2026, 10, 18));
    open(staff.wuba, "interview=" + interview.id());

    assertThat(_find(Button.class, button -> button.withClasses("interview-begin"))).isEmpty();
    assertThat(_find(GuestField.class)).allMatch(GuestField::isReadOnly);
    assertThat(_find(NativeButton.class, button -> button.withClasses("interview-remove")))
        .isEmpty();
    _click(_get(Button.class, button -> button.withClasses("interview-questions")));
    assertThat(_find(AddingField.class)).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void theTeamsQuestionsAreAddedAndTakenAway() {
    open(staff.lisi, "");
    _click(_get(Button.class, button -> button.withClasses("interview-questions")));
    AddingField adding = _get(AddingField.class, field -> field.withClasses("new-questions"));
    _setValue(adding, "初次拜访");

    Select<QuestionSet> select = _get(Select.class, field -> field.withLabel("提纲"));
    assertThat(select.getValue().name()).isEqualTo("初次拜访");
    assertThat(sets.all(staff.lisi)).hasSize(3);

    _click(_get(Button.class, button -> button.withText("移除")));
    assertThat(sets.all(staff.lisi)).extracting(QuestionSet::name).doesNotContain("初次拜访");
    assertThat(select.getValue().name()).isEqualTo("需求访谈（通用）");
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
    return editing.begin(staff.qian, deal, wanted, Translations.CHINESE);
  }

  private void open(Person viewer, String query) {
    SignIn.as(viewer);
    UI.getCurrent().navigate("deals/" + deal + "/requirements", QueryParameters.fromString(query));
    MockVaadin.clientRoundtrip(false);
  }

  private static void sees(ThrowingConsumer<List<String>> expected) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              expected.accept(titles());
            });
  }

  private Interview now(Interview interview) {
    return interviews.find(staff.lisi, interview.id()).orElseThrow();
  }

  private static List<String> titles() {
    return _find(InterviewRow.class).stream().map(row -> row.interview().title()).toList();
  }

  private static InterviewRow row(String title) {
    return _find(InterviewRow.class).stream()
        .filter(row -> row.interview().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static NativeButton button(String title, String className) {
    return _get(row(title), NativeButton.class, button -> button.withClasses(className));
  }
}
