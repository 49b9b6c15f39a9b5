package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class BulkRunIT {

  private final BulkChange changes;
  private final DealIntake intake;
  private final Deals deals;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private final List<DealId> selected = new ArrayList<>();
  private Staff staff;

  BulkRunIT(
      BulkChange changes,
      DealIntake intake,
      Deals deals,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.changes = changes;
    this.intake = intake;
    this.deals = deals;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void threeDealsOfLisiAndOneOfZhaoliu() {
    staff = new Staff(memberships);
    selected.clear();
    IntStream.range(0, 3).forEach(i -> selected.add(open(staff.lisi)));
    selected.add(open(staff.zhaoliu));
  }

  @Test
  void changesWhatThePersonMayAndSaysWhatNot() {
    List<Integer> progress = new ArrayList<>();
    BulkRun run = new BulkRun(staff.lisi, changes.set(DealField.STATUS, "犹豫中"), selected);

    BulkRun.Result result = run.run(progress::add);

    assertThat(result.steps()).hasSize(3);
    assertThat(result.refusals())
        .extracting(refusal -> refusal.why().key())
        .containsExactly("deal.edit.forbidden");
    assertThat(progress).containsExactly(1, 2, 3, 4);
    assertThat(states()).containsExactly("犹豫中", "犹豫中", "犹豫中", "");
  }

  @Test
  void isTakenBackAsOneAct() {
    UndoStack undo = new UndoStack();
    undo.did(new BulkRun(staff.qian, changes.archive(), selected).run(done -> {}).steps());
    assertThat(deals.count(staff.qian, DealFilter.ALL)).isZero();

    UndoMove move = undo.undo().orElseThrow();
    assertThat(new UndoRun(move).run(done -> {}).steps())
        .allMatch(result -> result.again() != null);
    assertThat(deals.count(staff.qian, DealFilter.ALL)).isEqualTo(4);
  }

  @Test
  void theHistorySaysThatManyWereChangedAtOnceAndThatItWasTakenBack() {
    UndoStack undo = new UndoStack();
    BulkChange.Change change = changes.set(DealField.STATUS, "犹豫中");
    undo.did(new BulkRun(staff.lisi, change, selected.subList(0, 2)).run(done -> {}).steps());
    new UndoRun(undo.undo().orElseThrow()).run(done -> {});

    assertThat(
            jdbc.queryForList(
                "select source from activity where field = 'status' order by id", String.class))
        .containsExactly("bulk", "bulk", "undo", "undo");
  }

  @Test
  void stopsBetweenTwoDealsAndKeepsWhatIsDone() {
    BulkRun run = new BulkRun(staff.qian, changes.archive(), selected);

    BulkRun.Result result = run.run(through -> cancelAfterTwo(run, through));

    assertThat(result.cancelled()).isTrue();
    assertThat(result.steps()).hasSize(2);
    assertThat(deals.count(staff.qian, DealFilter.ALL)).isEqualTo(2);
  }

  @Test
  void anErrorKeepsWhatIsDoneToBeTakenBack() {
    BulkChange.Change breaks =
        (by, deal) -> {
          if (deal.equals(selected.get(2))) {
            throw new StackOverflowError();
          }
          return changes.archive().apply(by, deal);
        };

    BulkRun.Result result = new BulkRun(staff.qian, breaks, selected).run(done -> {});

    assertThat(result.failed()).isTrue();
    assertThat(result.steps()).hasSize(2);
  }

  private static void cancelAfterTwo(BulkRun run, int through) {
    if (through == 2) {
      run.cancel();
    }
  }

  private DealId open(Person owner) {
    return intake
        .open(
            staff.qian,
            new NewDeal(null, Map.of(DealField.NAME, "贸易集团-供应链优化", DealField.OWNER, owner.id())))
        .id();
  }

  private List<String> states() {
    return selected.stream()
        .map(id -> deals.find(staff.qian, id).map(DealRow::status).orElseThrow())
        .toList();
  }
}
