package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskTest {

  private static final PersonId LISI = new PersonId(1);
  private static final PersonId ZHAOLIU = new PersonId(2);
  private static final LocalDate TODAY = LocalDate.of(2023, 10, 18);
  private static final Moment NOW = new Moment(LISI, Instant.parse("2023-10-18T02:00:00Z"), TODAY);

  @Test
  void needsATextAndSomebodyToDoIt() {
    assertThatThrownBy(() -> added("  ", LISI, TODAY)).hasMessageContaining("task.text.needed");
    assertThatThrownBy(() -> added("修改方案", null, TODAY)).hasMessageContaining("task.owner.needed");
  }

  @Test
  void keepsItsTextWithoutTheSpaceAroundIt() {
    assertThat(added(" 修改方案 ", LISI, null).text()).isEqualTo("修改方案");
  }

  @Test
  void countsTheChangesOfEachFieldByItself() {
    Task task = task(1, "修改方案", TODAY);

    Task changed = task.with(TaskField.DUE, TODAY.plusDays(1), NOW);

    assertThat(changed.stamp(TaskField.DUE).version()).isEqualTo(1);
    assertThat(changed.stamp(TaskField.DUE).by()).isEqualTo(LISI);
    assertThat(changed.stamp(TaskField.TEXT)).isEqualTo(FieldStamp.NEVER);
    assertThat(changed.version()).isEqualTo(task.version() + 1);
  }

  @Test
  void mayHaveADayAloneButNotNothing() {
    Task dayAlone = task(1, "", TODAY);

    assertThat(dayAlone.with(TaskField.OWNER, ZHAOLIU, NOW).owner()).isEqualTo(ZHAOLIU);
    assertThatThrownBy(() -> dayAlone.with(TaskField.DUE, null, NOW))
        .isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> task(2, "修改方案", TODAY).with(TaskField.TEXT, "", NOW))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void isRemovedWhenItsCellsSayNothingAnyMoreAndBackWhenTheyDo() {
    Task emptied =
        task(1, "修改方案", TODAY).saying(TaskField.TEXT, null, NOW).saying(TaskField.DUE, null, NOW);
    assertThat(emptied.removed()).isTrue();

    Task back = emptied.saying(TaskField.DUE, TODAY, NOW);
    assertThat(back.removed()).isFalse();
    assertThat(back.stamp(TaskField.STATE).version()).isEqualTo(2);
  }

  @Test
  void isNoLongerOpenOnceItIsDoneOrRemoved() {
    Task task = task(1, "修改方案", TODAY.minusDays(1));
    assertThat(task.isLateOn(TODAY)).isTrue();

    assertThat(task.marked(true, NOW).isOpen()).isFalse();
    assertThat(task.marked(true, NOW).isLateOn(TODAY)).isFalse();
    assertThat(task.marked(true, NOW).doneBy()).isEqualTo(LISI);
    assertThat(task.marked(true, NOW).marked(false, NOW).isOpen()).isTrue();
    assertThat(task.removed(true, NOW).isOpen()).isFalse();
  }

  @Test
  void standsByItsDayThenByItsAge() {
    Task without = task(1, "没有日期", null);
    Task later = task(2, "后做", TODAY.plusDays(1));
    Task younger = task(4, "同一天，后加", TODAY);
    Task older = task(3, "同一天，先加", TODAY);

    assertThat(List.of(without, later, younger, older).stream().sorted(Task.NEAREST_FIRST))
        .containsExactly(older, younger, later, without);
  }

  private static Task added(String text, PersonId owner, LocalDate due) {
    return Task.added(new DealId("SF001"), new NewTask(text, owner, due), NOW);
  }

  private static Task task(long id, String text, LocalDate due) {
    return new Task(
        new TaskId(id),
        new DealId("SF001"),
        text,
        LISI,
        due,
        null,
        null,
        false,
        LISI,
        NOW.at(),
        1,
        Map.of());
  }
}
