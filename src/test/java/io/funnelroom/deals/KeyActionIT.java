package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.EditOutcome.Conflict;
import io.funnelroom.deals.EditOutcome.Saved;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The key action of a deal and its nearest open task say the same, whoever changes which. */
@DatabaseTest
class KeyActionIT {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

  private final DealIntake intake;
  private final BulkDeals bulk;
  private final DealEditing editing;
  private final Deals deals;
  private final TaskEditing taskEditing;
  private final Tasks tasks;
  private final Memberships memberships;
  private final TransactionTemplate transaction;
  private Staff staff;
  private DealId deal;

  KeyActionIT(
      DealIntake intake,
      BulkDeals bulk,
      DealEditing editing,
      Deals deals,
      TaskEditing taskEditing,
      Tasks tasks,
      Memberships memberships,
      TransactionTemplate transaction) {
    this.intake = intake;
    this.bulk = bulk;
    this.editing = editing;
    this.deals = deals;
    this.taskEditing = taskEditing;
    this.tasks = tasks;
    this.memberships = memberships;
    this.transaction = transaction;
  }

  @BeforeEach
  void oneDealOfLisi() {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, newDeal("XX科技-CRM系统采购", null, null)).id();
  }

  @Test
  void aNewDealsKeyActionIsATaskOfItsOwner() {
    DealId opened = intake.open(staff.qian, newDeal("贸易集团-供应链优化", "发送方案", DAY)).id();

    assertThat(tasks.of(staff.lisi, opened))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.text()).isEqualTo("发送方案");
              assertThat(task.due()).isEqualTo(DAY);
              assertThat(task.owner()).isEqualTo(staff.lisi.id());
              assertThat(task.createdBy()).isEqualTo(staff.qian.id());
            });
    assertThat(tasks.of(staff.lisi, deal)).isEmpty();
  }

  @Test
  void dealsThatComeInTogetherBringTheirTasks() {
    List<DealId> ids =
        transaction.execute(
            status ->
                bulk.insert(
                    staff.qian, List.of(newDeal("甲-一", "发送方案", DAY), newDeal("乙-二", null, null))));

    assertThat(tasks.of(staff.qian, ids.getFirst())).extracting(Task::text).containsExactly("发送方案");
    assertThat(tasks.of(staff.qian, ids.getLast())).isEmpty();
  }

  @Test
  void theCellsOfADealWithoutATaskMakeOne() {
    type(DealField.ACTION, "修改方案");
    type(DealField.DUE, DAY);

    assertThat(tasks.of(staff.lisi, deal))
        .singleElement()
        .satisfies(task -> assertThat(says(task)).isEqualTo("修改方案 2026-10-20"));
  }

  @Test
  void theNearestOpenTaskShowsAndTheNextWhenItIsDone() {
    Task later = add("准备合同", DAY.plusDays(5));
    assertShown("准备合同", DAY.plusDays(5));

    Task sooner = add("确认报价", DAY);
    assertShown("确认报价", DAY);
    add("没有日期", null);
    assertShown("确认报价", DAY);

    taskEditing.done(staff.lisi, sooner.id(), true);
    assertShown("准备合同", DAY.plusDays(5));
    taskEditing.done(staff.lisi, sooner.id(), false);
    assertShown("确认报价", DAY);
    taskEditing.remove(staff.lisi, sooner.id());
    taskEditing.done(staff.lisi, later.id(), true);
    assertShown("没有日期", null);
  }

  @Test
  void theCellsChangeTheNearestTaskAlone() {
    Task later = add("准备合同", DAY.plusDays(5));
    Task sooner = add("确认报价", DAY);

    type(DealField.ACTION, "再次确认报价");

    assertThat(now(sooner).text()).isEqualTo("再次确认报价");
    assertThat(now(later)).isEqualTo(later);
  }

  @Test
  void cellsThatAreEmptiedRemoveTheTaskAndTakingThatBackBringsItAgain() {
    add("准备合同", DAY.plusDays(5));
    Task sooner = add("确认报价", DAY);

    Saved text = type(DealField.ACTION, null);
    Saved day = type(DealField.DUE, null);
    assertThat(now(sooner).removed()).isTrue();
    assertShown("准备合同", DAY.plusDays(5));

    Saved dayAgain = saved(editing.takeBack(staff.lisi, day));
    Saved textAgain = saved(editing.takeBack(staff.lisi, text));
    assertShown("确认报价", DAY);
    assertThat(now(sooner).removed()).isFalse();

    saved(editing.takeBack(staff.lisi, textAgain));
    saved(editing.takeBack(staff.lisi, dayAgain));
    assertShown("准备合同", DAY.plusDays(5));
  }

  @Test
  void takingBackGoesToTheTaskThatWasChangedNotToTheNearestOne() {
    Task next = add("准备合同", DAY.plusDays(5));
    Task moved = add("确认报价", DAY);

    Saved put = type(DealField.DUE, DAY.plusDays(9));
    assertShown("准备合同", DAY.plusDays(5));

    saved(editing.takeBack(staff.lisi, put));
    assertShown("确认报价", DAY);
    assertThat(now(next).due()).isEqualTo(DAY.plusDays(5));
    assertThat(now(moved).due()).isEqualTo(DAY);
  }

  @Test
  void withoutTheTasksNameTakingBackFindsItByWhatItSays() {
    add("准备合同", DAY.plusDays(5));
    add("确认报价", DAY);
    Saved put = type(DealField.DUE, DAY.plusDays(9));

    saved(
        editing.takeBack(
            staff.lisi, new Saved(put.row(), DealField.DUE, put.before(), put.after())));

    assertShown("确认报价", DAY);
  }

  @Test
  void doesNotTakeBackWhatSomebodyChangedOnTheTaskSince() {
    Task task = add("确认报价", DAY);
    Saved put = type(DealField.DUE, DAY.plusDays(1));
    Task seen = now(task);
    change(staff.qian, seen, TaskField.DUE, DAY.plusDays(2));

    assertThat(editing.takeBack(staff.lisi, put))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo(staff.qian.id()));
    assertShown("确认报价", DAY.plusDays(2));
  }

  @Test
  void whoSawOneTaskNeverChangesAnotherThatIsDueTheSameDay() {
    Task first = add("确认报价", DAY);
    Task second = add("准备合同", DAY);
    DealRow seen = row();
    taskEditing.done(staff.qian, first.id(), true);

    EditOutcome outcome =
        editing.edit(
            staff.lisi,
            new DealEdit(
                deal,
                DealField.DUE,
                DAY.plusDays(3),
                seen.stamp(DealField.DUE).version(),
                UUID.randomUUID()));

    assertThat(outcome).isInstanceOf(Conflict.class);
    assertThat(now(second).due()).isEqualTo(DAY);
  }

  @Test
  void anEditSentTwiceIsStoredOnceAlsoWhereTheNextTaskSaysTheSame() {
    add("确认报价", DAY);
    add("确认报价", DAY);
    DealEdit edit =
        new DealEdit(
            deal,
            DealField.DUE,
            DAY.plusDays(3),
            row().stamp(DealField.DUE).version(),
            UUID.randomUUID());

    saved(editing.edit(staff.lisi, edit));
    assertThat(editing.edit(staff.lisi, edit)).isInstanceOf(EditOutcome.Unchanged.class);
    assertThat(tasks.of(staff.lisi, deal))
        .extracting(Task::due)
        .containsExactly(DAY, DAY.plusDays(3));
  }

  @Test
  void openTasksGoWithTheDealToItsNextOwnerAndBack() {
    add("确认报价", DAY);
    Task ofMarketing =
        taskEditing.add(staff.lisi, deal, new NewTask("寄样册", staff.zhouqi.id(), DAY));

    Saved given = type(DealField.OWNER, staff.zhaoliu.id());
    assertThat(tasks.of(staff.qian, deal))
        .extracting(Task::owner)
        .containsExactly(staff.zhaoliu.id(), staff.zhouqi.id());
    assertThat(now(ofMarketing).owner()).isEqualTo(staff.zhouqi.id());

    saved(editing.takeBack(staff.lisi, given));
    assertThat(tasks.of(staff.qian, deal)).extracting(Task::owner).contains(staff.lisi.id());
  }

  @Test
  void anyChangeOfATaskIsAChangeOfItsDealForWhoTakesAnImportBack() {
    add("确认报价", DAY);
    long before = row().version();

    add("以后再说", DAY.plusYears(1));

    assertThat(row().version()).isGreaterThan(before);
    assertThat(
            transaction.<List<DealId>>execute(
                status -> bulk.remove(staff.qian, List.of(new DealVersion(deal, before)))))
        .containsExactly(deal);
  }

  @Test
  void whateverHappensAtOnceTheDealShowsItsNearestOpenTask() throws Exception {
    List<Task> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(add("任务" + i, DAY.plusDays(i)));
    }
    Random dice = new Random(7);
    List<Callable<Object>> acts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Task task = all.get(dice.nextInt(all.size()));
      LocalDate day = DAY.plusDays(dice.nextInt(9));
      boolean done = dice.nextBoolean();
      acts.add(
          switch (i % 3) {
            case 0 -> () -> taskEditing.done(staff.lisi, task.id(), done);
            case 1 -> () -> change(staff.qian, now(task), TaskField.DUE, day);
            default -> () -> edit(staff.lisi, DealField.DUE, day);
          });
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (Future<Object> act : threads.invokeAll(acts)) {
        assertThat(act.state()).isEqualTo(Future.State.SUCCESS);
      }
    }

    Optional<Task> nearest = tasks.of(staff.lisi, deal).stream().filter(Task::isOpen).findFirst();
    assertShown(nearest.map(Task::text).orElse(""), nearest.map(Task::due).orElse(null));
  }

  private Task add(String text, LocalDate due) {
    return taskEditing.add(staff.lisi, deal, new NewTask(text, staff.lisi.id(), due));
  }

  private TaskOutcome change(Person by, Task seen, TaskField field, Object value) {
    return taskEditing.change(
        by, new TaskEdit(seen.id(), field, value, seen.stamp(field).version(), UUID.randomUUID()));
  }

  private Saved type(DealField field, Object value) {
    return saved(edit(staff.lisi, field, value));
  }

  private EditOutcome edit(Person by, DealField field, Object value) {
    int seen = row().stamp(field).version();
    return editing.edit(by, new DealEdit(deal, field, value, seen, UUID.randomUUID()));
  }

  private void assertShown(String action, LocalDate due) {
    assertThat(row().action()).isEqualTo(action);
    assertThat(row().due()).isEqualTo(due);
  }

  private DealRow row() {
    return deals.find(staff.qian, deal).orElseThrow();
  }

  private Task now(Task task) {
    return tasks.find(staff.qian, task.id()).orElseThrow();
  }

  private NewDeal newDeal(String name, String action, LocalDate due) {
    Map<DealField, Object> values = new HashMap<>();
    values.put(DealField.NAME, name);
    values.put(DealField.OWNER, staff.lisi.id());
    values.put(DealField.ACTION, action);
    values.put(DealField.DUE, due);
    return new NewDeal(null, values);
  }

  private static String says(Task task) {
    return task.text() + " " + task.due();
  }

  private static Saved saved(EditOutcome outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
    return (Saved) outcome;
  }
}
