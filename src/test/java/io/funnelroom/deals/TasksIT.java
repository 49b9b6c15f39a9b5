package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.TaskOutcome.Conflict;
import io.funnelroom.deals.TaskOutcome.Saved;
import io.funnelroom.deals.TaskOutcome.Unchanged;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class TasksIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

  private final DealIntake intake;
  private final DealEditing editing;
  private final DealArchive archive;
  private final TaskEditing taskEditing;
  private final Tasks tasks;
  private final TaskFeed feed;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  TasksIT(
      DealIntake intake,
      DealEditing editing,
      DealArchive archive,
      TaskEditing taskEditing,
      Tasks tasks,
      TaskFeed feed,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.editing = editing;
    this.archive = archive;
    this.taskEditing = taskEditing;
    this.tasks = tasks;
    this.feed = feed;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void oneDealOfLisi() {
    staff = new Staff(memberships);
    deal = open("XX科技-CRM系统采购");
  }

  @Test
  void listsOpenTasksByNearnessThenDoneOnesTheLatestFirst() {
    Task doneFirst = add("电话核实", TODAY);
    Task doneLast = add("访谈决策人", TODAY);
    add("没有日期", null);
    add("准备合同", TODAY.plusDays(2));
    add("确认报价", TODAY.plusDays(1));
    Task gone = add("不用了", TODAY);
    taskEditing.done(staff.lisi, doneFirst.id(), true);
    jdbc.update(
        "update deal_task set done_at = done_at - interval '1 hour' where done_at is not null");
    taskEditing.done(staff.lisi, doneLast.id(), true);
    taskEditing.remove(staff.lisi, gone.id());

    assertThat(tasks.of(staff.lisi, deal))
        .extracting(Task::text)
        .containsExactly("确认报价", "准备合同", "没有日期", "访谈决策人", "电话核实");
  }

  @Test
  void listsWhatAPersonHasToDoWhereTheDealIsStillBeingWorkedOn() {
    add("迟了", TODAY.minusDays(1));
    add("今天", TODAY);
    add("下周", TODAY.plusDays(7));
    add("没有日期", null);
    add("很久以后", TODAY.plusDays(8));
    taskEditing.add(staff.lisi, deal, new NewTask("别人的", staff.zhouqi.id(), TODAY));
    DealId lost = open("丢单-一");
    taskEditing.add(staff.lisi, lost, new NewTask("丢单的", staff.lisi.id(), TODAY));
    editing.edit(
        staff.lisi,
        new DealEdit(lost, DealField.STANDING, Standing.lost("价格"), 0, UUID.randomUUID()));

    assertThat(texts(TaskPeriod.late(TODAY))).containsExactly("迟了");
    assertThat(texts(TaskPeriod.on(TODAY))).containsExactly("今天");
    assertThat(texts(TaskPeriod.coming(TODAY, 7))).containsExactly("下周", "没有日期");
    assertThat(tasks.countOpenOf(staff.lisi, staff.lisi.id(), TaskPeriod.coming(TODAY, 7)))
        .isEqualTo(2);
  }

  @Test
  void twoPeopleInDifferentFieldsOfATaskNeverConflict() {
    Task seen = add("确认报价", TODAY);

    saved(change(staff.lisi, seen, TaskField.TEXT, "确认最终报价"));
    saved(change(staff.qian, seen, TaskField.DUE, TODAY.plusDays(1)));
    saved(change(staff.qian, seen, TaskField.OWNER, staff.zhaoliu.id()));

    Task now = now(seen);
    assertThat(now.text()).isEqualTo("确认最终报价");
    assertThat(now.due()).isEqualTo(TODAY.plusDays(1));
    assertThat(now.owner()).isEqualTo(staff.zhaoliu.id());
  }

  @Test
  void theSameFieldChangedMeanwhileIsNotOverwritten() {
    Task seen = add("确认报价", TODAY);
    change(staff.qian, seen, TaskField.TEXT, "暂停");

    assertThat(change(staff.lisi, seen, TaskField.TEXT, "确认最终报价"))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.by()).isEqualTo(staff.qian.id());
              assertThat(conflict.task().text()).isEqualTo("暂停");
              assertThat(conflict.mine().value()).isEqualTo("确认最终报价");
            });
    assertThat(now(seen).text()).isEqualTo("暂停");
  }

  @Test
  void aCellOfTheGridAndAFieldOfItsTaskAreOneField() {
    Task seen = add("确认报价", TODAY);
    int stamp = 1;
    editing.edit(staff.qian, new DealEdit(deal, DealField.ACTION, "暂停", stamp, UUID.randomUUID()));

    assertThat(change(staff.lisi, seen, TaskField.TEXT, "确认最终报价")).isInstanceOf(Conflict.class);
  }

  @Test
  void anEditSentTwiceIsStoredOnce() {
    Task seen = add("确认报价", TODAY);
    TaskEdit edit = new TaskEdit(seen.id(), TaskField.TEXT, "确认最终报价", 0, UUID.randomUUID());

    saved(taskEditing.change(staff.lisi, edit));
    assertThat(taskEditing.change(staff.lisi, edit)).isInstanceOf(Unchanged.class);
  }

  @Test
  void doneTwiceIsDoneOnceByWhoWasFirst() {
    Task task = add("确认报价", TODAY);
    saved(taskEditing.done(staff.qian, task.id(), true));

    assertThat(taskEditing.done(staff.lisi, task.id(), true)).isInstanceOf(Unchanged.class);
    assertThat(now(task).doneBy()).isEqualTo(staff.qian.id());
  }

  @Test
  void whoMayNotEditTheDealMayStillDoTheirOwnTask() {
    Task ofMarketing =
        taskEditing.add(staff.lisi, deal, new NewTask("寄样册", staff.zhouqi.id(), TODAY));
    Task ofLisi = add("确认报价", TODAY);

    saved(change(staff.zhouqi, ofMarketing, TaskField.DUE, TODAY.plusDays(1)));
    saved(taskEditing.done(staff.zhouqi, ofMarketing.id(), true));
    refused("task.forbidden", () -> taskEditing.done(staff.zhouqi, ofLisi.id(), true));
    refused("task.forbidden", () -> taskEditing.remove(staff.zhaoliu, ofLisi.id()));
    refused("task.forbidden", () -> change(staff.wuba, ofLisi, TaskField.TEXT, "x"));
    refused(
        "deal.edit.forbidden",
        () -> taskEditing.add(staff.wuba, deal, new NewTask("x", staff.wuba.id(), TODAY)));
    saved(taskEditing.done(staff.qian, ofLisi.id(), true));
  }

  @Test
  void anArchivedDealsTasksRest() {
    Task task = add("确认报价", TODAY);
    archive.archive(staff.lisi, deal);

    refused("deal.archived", () -> taskEditing.done(staff.lisi, task.id(), true));
    assertThat(texts(TaskPeriod.on(TODAY))).isEmpty();
  }

  @Test
  void aRemovedTaskChangesOnlyByComingBack() {
    Task task = add("确认报价", TODAY);
    taskEditing.remove(staff.lisi, task.id());

    refused("task.removed", () -> change(staff.lisi, task, TaskField.TEXT, "x"));
    refused("task.removed", () -> taskEditing.done(staff.lisi, task.id(), true));
    saved(taskEditing.restore(staff.lisi, task.id()));
    assertThat(texts(TaskPeriod.on(TODAY))).containsExactly("确认报价");
  }

  @Test
  void whoHasLeftIsGivenNoTask() {
    Task task = add("确认报价", TODAY);
    memberships.deactivate(administrator(), staff.zhaoliu.id());

    refused("task.owner.needed", () -> change(staff.lisi, task, TaskField.OWNER, null));
    refused(
        "deal.owner.unknown", () -> change(staff.lisi, task, TaskField.OWNER, staff.zhaoliu.id()));
    assertThat(now(task).owner()).isEqualTo(staff.lisi.id());
  }

  @Test
  void itsDealsHistorySaysWhatHappened() {
    Task task = add("确认报价", TODAY);
    Task later = add("准备合同", TODAY.plusDays(3));
    change(staff.lisi, later, TaskField.DUE, TODAY.plusDays(4));
    change(staff.lisi, later, TaskField.OWNER, staff.zhaoliu.id());
    taskEditing.done(staff.lisi, task.id(), true);
    taskEditing.done(staff.lisi, task.id(), false);
    taskEditing.remove(staff.lisi, task.id());
    taskEditing.restore(staff.lisi, task.id());

    assertThat(
            jdbc.queryForList(
                """
                select concat_ws('|', kind, before, after) from activity
                where entity_id = 'SF001' and kind like 'task-%' order by id
                """,
                String.class))
        .containsExactly(
            "task-added|确认报价 (2026-10-20)",
            "task-added|准备合同 (2026-10-23)",
            "task-changed|准备合同 (2026-10-23)|准备合同 (2026-10-24)",
            "task-changed|准备合同 (李四)|准备合同 (赵六)",
            "task-done|确认报价 (2026-10-20)",
            "task-reopened|确认报价 (2026-10-20)",
            "task-removed|确认报价 (2026-10-20)",
            "task-restored|确认报价 (2026-10-20)");
  }

  @Test
  void openScreensHearOfEveryChangeWherever() {
    List<String> heard = new CopyOnWriteArrayList<>();
    var watching = feed.watch(new Ear(staff.wuba, heard));
    try {
      Task task = add("确认报价", TODAY);
      editing.edit(staff.qian, new DealEdit(deal, DealField.ACTION, "暂停", 1, UUID.randomUUID()));
      taskEditing.done(staff.lisi, task.id(), true);

      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(heard).containsExactly("[]", "[text]", "[state]"));
    } finally {
      watching.remove();
    }
  }

  private List<String> texts(TaskPeriod period) {
    return tasks.openOf(staff.lisi, staff.lisi.id(), period, 50).stream()
        .map(each -> each.task().text())
        .toList();
  }

  private DealId open(String name) {
    return intake
        .open(
            staff.lisi,
            new NewDeal(null, Map.of(DealField.NAME, name, DealField.OWNER, staff.lisi.id())))
        .id();
  }

  private Person administrator() {
    return memberships.establish(
        new NewPerson("admin", "管理员", Department.MANAGEMENT, Role.ADMINISTRATOR));
  }

  private Task add(String text, LocalDate due) {
    return taskEditing.add(staff.lisi, deal, new NewTask(text, staff.lisi.id(), due));
  }

  private TaskOutcome change(Person by, Task seen, TaskField field, Object value) {
    return taskEditing.change(
        by, new TaskEdit(seen.id(), field, value, seen.stamp(field).version(), UUID.randomUUID()));
  }

  private Task now(Task task) {
    return tasks.find(staff.qian, task.id()).orElseThrow();
  }

  private static void saved(TaskOutcome outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(RuleViolation.class, why -> assertThat(why.key()).isEqualTo(key));
  }

  private record Ear(Person viewer, List<String> heard) implements TaskWatcher {

    @Override
    public void tasksChanged(List<TaskNews> news) {
      news.forEach(each -> heard.add(each.change().fields().toString()));
    }
  }
}
