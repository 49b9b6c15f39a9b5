package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndoStackTest {

  private final UndoStack stack = new UndoStack();
  private final List<String> taken = new ArrayList<>();

  @Test
  void takesTheLastActBackFirst() {
    stack.did(List.of(step("金额")));
    stack.did(List.of(step("阶段")));

    assertThat(undo()).isTrue();
    assertThat(taken).containsExactly("阶段");
    assertThat(undo()).isTrue();
    assertThat(taken).containsExactly("阶段", "金额");
    assertThat(undo()).isFalse();
  }

  @Test
  void takesAPastedRangeBackAsOneActInReverse() {
    stack.did(List.of(step("SF001"), step("SF002"), step("SF003")));

    undo();
    assertThat(taken).containsExactly("SF003", "SF002", "SF001");
  }

  @Test
  void doesAgainWhatWasTakenBack() {
    stack.did(List.of(step("金额")));
    undo();

    assertThat(stack.redo(result -> {})).isTrue();
    assertThat(taken).containsExactly("金额", "not 金额");
    assertThat(undo()).isTrue();
    assertThat(taken).containsExactly("金额", "not 金额", "金额");
  }

  @Test
  void aNewActForgetsWhatWasTakenBack() {
    stack.did(List.of(step("金额")));
    undo();
    stack.did(List.of(step("阶段")));

    assertThat(stack.redo(result -> {})).isFalse();
  }

  @Test
  void whatCouldNotBeTakenBackIsToldAndNotOfferedAgain() {
    RuleViolation refusal = new RuleViolation("deal.edit.forbidden");
    stack.did(List.of(() -> UndoStep.Result.refused(refusal)));

    List<UndoStep.Result> results = new ArrayList<>();
    stack.undo(results::add);
    assertThat(results).extracting(UndoStep.Result::refusal).containsExactly(refusal);
    assertThat(stack.redo(result -> {})).isFalse();
  }

  @Test
  void remembersAHundredActs() {
    IntStream.range(0, 130).forEach(i -> stack.did(List.of(step("" + i))));

    int undone = 0;
    while (undo()) {
      undone++;
    }
    assertThat(undone).isEqualTo(100);
  }

  private boolean undo() {
    return stack.undo(result -> {});
  }

  private UndoStep step(String name) {
    return () -> {
      taken.add(name);
      return UndoStep.Result.done(
          step(name.startsWith("not ") ? name.substring(4) : "not " + name));
    };
  }
}
