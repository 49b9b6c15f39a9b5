package io.funnelroom.deals.ui;

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
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.AddingField;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.NewTask;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskEdit;
import io.funnelroom.deals.TaskEditing;
import io.funnelroom.deals.TaskField;
import io.funnelroom.deals.Tasks;
import io.funnelroom.live.Screens;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tasks of a deal on its page. */
@ScreenTest
class TaskListIT {

  private static final LocalDate SOON = LocalDate.of(2040, 10, 20);
  private static final LocalDate LONG_AGO = LocalDate.of(2023, 10, 20);

  private final TaskParts parts;
  private final DealIntake intake;
  private final Deals deals;
  private final DealEditing dealEditing;
  private final Tasks tasks;
  private final TaskEditing editing;
  private final Screens screens;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;

  TaskListIT(
      TaskParts parts,
      DealIntake intake,
      Deals deals,
      DealEditing dealEditing,
      Tasks tasks,
      TaskEditing editing,
      Screens screens,
      Memberships memberships) {
    this.parts = parts;
    this.intake = intake;
    this.deals = deals;
    this.dealEditing = dealEditing;
    this.tasks = tasks;
    this.editing = editing;
    this.screens = screens;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal =
        intake
            .open(
                staff.lisi,
                new NewDeal(
                    null, Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id())))
            .id();
  }

  @Test
  void whereNothingIsToBeDoneItSaysWhatItIsForAndTakesTheFirst() {
    show(staff.lisi);
    assertThat(_get(Paragraph.class, p -> p.withClasses("tasks-empty")).getText()).contains("关键动作");

    _setValue(_get(AddingField.class), "修改方案");

    assertThat(shown()).containsExactly("修改方案");
    assertThat(row(0).task().owner()).isEqualTo(staff.lisi.id());
    assertThat(_get(AddingField.class).getValue()).isEmpty();
    assertThat(deal().action()).isEqualTo("修改方案");
  }

  @Test
  void theNearestOpenOneIsTheKeyActionAndSaysSo() {
    add("准备合同", SOON.plusDays(7));
    add("确认报价", SOON);
    add("没有日期", null);
    show(staff.lisi);

    assertThat(shown()).containsExactly("确认报价", "准备合同", "没有日期");
    assertThat(marked()).containsExactly("确认报价");
    assertThat(_get(Span.class, span -> span.withClasses("tasks-count")).getText()).isEqualTo("3");

    _click(button(row(0), "task-check"));
    assertThat(marked()).containsExactly("准备合同");
    assertThat(deal().action()).isEqualTo("准备合同");
  }

  @Test
  void whatIsCheckedOffGoesToTheDoneOnesAndComesBackByUndo() {
    add("修改方案", SOON);
    show(staff.lisi);

    _click(button(row(0), "task-check"));
    assertThat(row(0).task().isDone()).isTrue();
    assertThat(_get(NativeDetails.class).getSummaryText()).isEqualTo("已完成 1 项");
    assertThat(button(row(0), "task-check").getElement().getAttribute("aria-checked"))
        .isEqualTo("true");
    assertThat(fields(0).isEditable("task-text")).isFalse();

    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(row(0).task().isOpen()).isTrue();
    assertThat(_find(NativeDetails.class)).isEmpty();
  }

  @Test
  void aRemovedTaskComesBackByUndo() {
    add("修改方案", SOON);
    show(staff.lisi);
    _click(button(row(0), "task-remove"));
    assertThat(shown()).isEmpty();
    assertThat(deal().action()).isEmpty();

    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(shown()).containsExactly("修改方案");
    assertThat(deal().action()).isEqualTo("修改方案");
  }

  @Test
  void whatIsTypedIsStoredAndAnsweredWhereItWasTyped() {
    add("修改方案", null);
    show(staff.lisi);
    Answers answers = new Answers();

    type(answers, TaskField.DUE, "2040/10/20", 0);
    type(answers, TaskField.OWNER, "zhaoliu", 0);
    type(answers, TaskField.TEXT, "修改方案数据安全模块", 0);

    assertThat(answers.said).containsExactly("settled", "settled", "settled");
    Task stored = all().getFirst();
    assertThat(stored.due()).isEqualTo(SOON);
    assertThat(stored.owner()).isEqualTo(staff.zhaoliu.id());
    assertThat(deal().due()).isEqualTo(SOON);
    assertThat(fields(0).text("task-owner")).isEqualTo("赵六");
  }

  @Test
  void whatCannotBeStoredIsAnsweredWithBothValues() {
    Task task = add("修改方案", null);
    show(staff.lisi);
    change(task, TaskField.TEXT, "先报价", staff.qian);
    Answers answers = new Answers();

    type(answers, TaskField.TEXT, "先改方案", 0);
    type(answers, TaskField.DUE, "某一天", 0);
    type(answers, TaskField.OWNER, "", 0);

    assertThat(answers.said.getFirst()).isEqualTo("conflict 先报价 钱总");
    assertThat(answers.said.get(1)).startsWith("refused ").contains("某一天");
    assertThat(answers.said.getLast()).isEqualTo("refused 请指定任务负责人。");
    assertThat(all().getFirst().text()).isEqualTo("先报价");
  }

  @Test
  void aLateTaskSaysSoInWords() {
    add("修改方案", LONG_AGO);
    show(staff.lisi);

    TaskColumns columns =
        new TaskColumns(
            parts, DealOnPage.of(deal, staff.lisi, deals, screens), Translations.CHINESE);
    assertThat(columns.late(row(0).task()).badge()).isEqualTo("逾期");
  }

  @Test
  void followsWhatOthersDoHereAndInTheGrid() {
    add("修改方案", SOON.plusDays(1));
    show(staff.lisi);
    TaskRow before = row(0);

    Task theirs = editing.add(staff.qian, deal, new NewTask("确认报价", staff.qian.id(), SOON));
    sees(tasks -> assertThat(tasks).containsExactly("确认报价", "修改方案"));
    assertThat(row(1)).isSameAs(before);

    type("确认报价与交期");
    sees(tasks -> assertThat(tasks).containsExactly("确认报价与交期", "修改方案"));

    editing.done(staff.qian, theirs.id(), true);
    sees(tasks -> assertThat(tasks).containsExactly("修改方案", "确认报价与交期"));
    assertThat(marked()).containsExactly("修改方案");

    editing.remove(staff.qian, theirs.id());
    sees(tasks -> assertThat(tasks).containsExactly("修改方案"));
  }

  @Test
  void whoMayNotChangeTheDealReadsAndDoesTheirOwn() {
    add("修改方案", SOON);
    editing.add(staff.lisi, deal, new NewTask("安排培训", staff.wuba.id(), SOON.plusDays(1)));
    show(staff.wuba);

    assertThat(_find(AddingField.class)).isEmpty();
    assertThat(fields(0).isEditable("task-text")).isFalse();
    assertThat(button(row(0), "task-check").isEnabled()).isFalse();
    assertThat(button(row(1), "task-check").isEnabled()).isTrue();

    _click(button(row(1), "task-check"));
    assertThat(all().getLast().isDone()).isTrue();
  }

  private Task add(String text, LocalDate due) {
    return editing.add(staff.lisi, deal, new NewTask(text, staff.lisi.id(), due));
  }

  private void change(Task task, TaskField field, Object value, Person by) {
    editing.change(
        by, new TaskEdit(task.id(), field, value, task.stamp(field).version(), UUID.randomUUID()));
  }

  /** Writes into the cell of the key action. */
  private void type(String action) {
    int seen = deal().stamp(DealField.ACTION).version();
    dealEditing.edit(
        staff.qian, new DealEdit(deal, DealField.ACTION, action, seen, UUID.randomUUID()));
  }

  private void type(Answers answers, TaskField field, String text, int seen) {
    TaskActs acts =
        new TaskActs(
            parts, DealOnPage.of(deal, staff.lisi, deals, screens), Translations.CHINESE, () -> {});
    acts.edited(
        List.of(
            new CellEdit(
                row(0).task().id().toString(),
                TaskColumns.key(field),
                text,
                seen,
                UUID.randomUUID())),
        answers);
    sees(tasks -> assertThat(row(0).task().version()).isEqualTo(all().getFirst().version()));
  }

  private void show(Person viewer) {
    SignIn.as(viewer);
    UI.getCurrent().removeAll();
    UI.getCurrent().add(new TaskList(parts, DealOnPage.of(deal, viewer, deals, screens)));
    MockVaadin.clientRoundtrip(false);
  }

  private static void sees(ThrowingConsumer<List<String>> expected) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              expected.accept(shown());
            });
  }

  private DealRow deal() {
    return deals.find(staff.lisi, deal).orElseThrow();
  }

  private List<Task> all() {
    return tasks.of(staff.lisi, deal);
  }

  private static List<String> shown() {
    return _find(TaskRow.class).stream().map(row -> row.task().text()).toList();
  }

  private static List<String> marked() {
    return _find(TaskRow.class).stream()
        .filter(row -> !_find(row, Span.class, span -> span.withClasses("task-nearest")).isEmpty())
        .map(row -> row.task().text())
        .toList();
  }

  private static TaskRow row(int place) {
    return _find(TaskRow.class).get(place);
  }

  @SuppressWarnings("unchecked")
  private static RowFields<Task> fields(int place) {
    return _get(row(place), RowFields.class);
  }

  private static NativeButton button(TaskRow row, String className) {
    return _get(row, NativeButton.class, button -> button.withClasses(className));
  }

  /** Keeps the answers to edits as a person would read them. */
  private static final class Answers implements EditAnswers<Task> {

    private final List<String> said = new ArrayList<>();

    @Override
    public void settled(CellEdit edit, Task row) {
      said.add("settled");
    }

    @Override
    public void refused(CellEdit edit, String message) {
      said.add("refused " + message);
    }

    @Override
    public void conflict(CellEdit edit, Task row, String byName, String byColour, String when) {
      said.add("conflict " + row.text() + " " + byName);
    }
  }
}
