package io.funnelroom.shell.day;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.NewTask;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.TaskEditing;
import io.funnelroom.deals.discussion.Discussion;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person's day shows, and what is done from there. */
@ScreenTest
class MyDayIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DealIntake intake;
  private final DealEditing editing;
  private final Deals deals;
  private final TaskEditing tasks;
  private final Discussion discussion;
  private final MoveWishes wishes;
  private final Memberships memberships;
  private final LocalDate today;
  private Staff staff;

  MyDayIT(
      DealIntake intake,
      DealEditing editing,
      Deals deals,
      TaskEditing tasks,
      Discussion discussion,
      MoveWishes wishes,
      Memberships memberships,
      Clock clock) {
    this.intake = intake;
    this.editing = editing;
    this.deals = deals;
    this.tasks = tasks;
    this.discussion = discussion;
    this.wishes = wishes;
    this.memberships = memberships;
    this.today = LocalDate.now(clock);
  }

  @BeforeEach
  void liSiIsSignedIn() {
    staff = new Staff(memberships);
    SignIn.as(staff.lisi);
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void showsWhatNeedsThePersonAndNothingOfOthers() {
    DealRow late = open(staff.lisi, "XX科技-CRM系统采购", today.minusDays(3));
    DealRow other = open(staff.zhaoliu, "恒远制造-MES", today);
    tasks.add(staff.qian, other.id(), new NewTask("给李四的事", staff.lisi.id(), today));
    show();

    assertThat(_get(Paragraph.class, text -> text.withClasses("day-greeting")).getText())
        .contains("李四");
    assertThat(rows("late")).singleElement().asString().contains("SF001", "逾期 3 天");
    assertThat(rows("today")).singleElement().asString().contains("给李四的事", "恒远制造-MES");
    assertThat(rows("stale")).isEmpty();
    assertThat(link("late").getHref()).isEqualTo("deals/" + late.id());
  }

  @Test
  void aFreeDayIsCalmAndLeadsToThePipeline() {
    show();

    assertThat(_find(DayRow.class)).isEmpty();
    assertThat(_get(EmptyState.class).isVisible()).isTrue();
  }

  @Test
  void aTaskIsDoneFromHereAndComesBackByUndo() {
    DealRow deal = open(staff.lisi, "XX科技-CRM系统采购", today);
    say(deal, DealField.ACTION, "修改方案");
    show();

    _click(_get(NativeButton.class, button -> button.withClasses("day-check")));
    assertThat(rows("today")).isEmpty();
    assertThat(deals.find(staff.lisi, deal.id()).orElseThrow().action()).isEmpty();

    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(rows("today")).singleElement().asString().contains("修改方案");
  }

  @Test
  void aQuietDealIsFollowedUpFromHere() {
    DealRow deal = open(staff.lisi, "贸易集团-供应链优化", null);
    say(deal, DealField.FOLLOWUP, new FollowUp(today.minusDays(20), null, staff.lisi.id(), "初谈"));
    show();
    assertThat(rows("stale")).singleElement().asString().contains("20 天未跟进", "初谈");

    _setValue(_get(Input.class), "电话沟通，客户要报价");

    assertThat(rows("stale")).isEmpty();
    FollowUp stored = deals.find(staff.lisi, deal.id()).orElseThrow().followUp();
    assertThat(stored.text()).isEqualTo("电话沟通，客户要报价");
    assertThat(stored.by()).isEqualTo(staff.lisi.id());

    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(rows("stale")).hasSize(1);
  }

  @Test
  void aMentionStaysUntilItIsRead() {
    DealRow deal = open(staff.zhaoliu, "恒远制造-MES", null);
    show();
    discussion.write(staff.qian, deal.id(), "@李四 请看一下报价", UUID.randomUUID());
    sees("mentions", rows -> assertThat(rows).singleElement().asString().contains("钱总：@李四"));

    _click(_get(NativeButton.class, button -> button.withClasses("day-read")));
    assertThat(rows("mentions")).isEmpty();
  }

  @Test
  void aDealThatWaitsAtAGateForThePersonSaysWhatIsMissing() {
    DealRow deal = open(staff.lisi, "XX科技-CRM系统采购", null);
    show();
    wishes.keep(
        staff.qian, new DealMove(deal.id(), Stage.SCREENING, null, 0, UUID.randomUUID(), ""));

    sees(
        "waiting",
        rows -> assertThat(rows).singleElement().asString().contains("线索来源已登记", "钱总 → 初步筛选与分级"));

    wishes.drop(staff.qian, deal.id());
    sees("waiting", rows -> assertThat(rows).isEmpty());
  }

  @Test
  void followsWhatOthersDoAndLeavesRowsThatStay() {
    open(staff.lisi, "贸易集团-供应链优化", today);
    show();
    DayRow before = _get(DayRow.class);

    DealRow deal = open(staff.lisi, "XX科技-CRM系统采购", today);
    sees("today", rows -> assertThat(rows).hasSize(2));
    assertThat(_find(DayRow.class)).contains(before);

    set(deal, DealField.NAME, "XX科技-CRM二期");
    sees("today", rows -> assertThat(rows).anyMatch(row -> row.contains("XX科技-CRM二期")));

    set(deal, DealField.OWNER, staff.zhaoliu.id());
    sees("today", rows -> assertThat(rows).hasSize(1));
  }

  @Test
  void whatIsBeingWrittenOutlivesAChangeOfItsRow() {
    DealRow deal = open(staff.lisi, "贸易集团-供应链优化", today);
    show();
    Input writing = _get(Input.class);

    set(deal, DealField.NAME, "贸易集团-二期");

    sees("today", rows -> assertThat(rows).singleElement().asString().contains("二期"));
    assertThat(_get(Input.class)).isSameAs(writing);
  }

  private static void show() {
    UI.getCurrent().navigate("");
    MockVaadin.clientRoundtrip(true);
  }

  private static void sees(String part, ThrowingConsumer<List<String>> expected) {
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              expected.accept(rows(part));
            });
  }

  private static List<String> rows(String part) {
    return sections(part).stream()
        .flatMap(section -> _find(section, DayRow.class).stream())
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  private static Anchor link(String part) {
    return _get(sections(part).getFirst(), Anchor.class);
  }

  @SuppressWarnings("rawtypes")
  private static List<DaySection> sections(String part) {
    return _find(DaySection.class).stream()
        .filter(section -> part.equals(section.getElement().getAttribute("data-part")))
        .toList();
  }

  private DealRow open(Person owner, String name, LocalDate due) {
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    values.put(DealField.NAME, name);
    values.put(DealField.OWNER, owner.id());
    values.put(DealField.DUE, due);
    return intake.open(staff.qian, new NewDeal(null, values));
  }

  private void say(DealRow deal, DealField field, Object value) {
    set(deals.find(staff.qian, deal.id()).orElseThrow(), field, value);
  }

  private void set(DealRow deal, DealField field, Object value) {
    editing.edit(
        staff.qian,
        new DealEdit(deal.id(), field, value, deal.stamp(field).version(), UUID.randomUUID()));
  }
}
