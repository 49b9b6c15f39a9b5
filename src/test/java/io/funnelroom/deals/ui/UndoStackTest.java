package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.RuleViolation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    assertThat(redo()).isTrue();
    assertThat(taken).containsExactly("金额", "not 金额");
    assertThat(undo()).isTrue();
    assertThat(taken).containsExactly("金额", "not 金额", "金额");
  }

  @Test
  void aNewActForgetsWhatWasTakenBack() {
    stack.did(List.of(step("金额")));
    undo();
    stack.did(List.of(step("阶段")));

    assertThat(redo()).isFalse();
  }

  @Test
  void whatCouldNotBeTakenBackIsToldAndNotOfferedAgain() {
    RuleViolation refusal = new RuleViolation("deal.edit.forbidden");
    stack.did(List.of(() -> UndoStep.Result.refused(refusal)));

    UndoMove move = stack.undo().orElseThrow();
    assertThat(run(move).steps()).extracting(UndoStep.Result::refusal).containsExactly(refusal);
    assertThat(redo()).isFalse();
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

  @Test
  void whatAnErrorLeavesCanStillBeTakenBack() {
    Deque<RuntimeException> errors = new ArrayDeque<>(List.of(new IllegalStateException("数据库")));
    stack.did(List.of(step("SF001"), failing(errors, step("SF002")), step("SF003")));

    UndoRun.Result broken = run(stack.undo().orElseThrow());
    assertThat(broken.failed()).isTrue();
    assertThat(taken).containsExactly("SF003");

    assertThat(run(stack.undo().orElseThrow()).failed()).isFalse();
    assertThat(taken).containsExactly("SF003", "SF002", "SF001");
    assertThat(redo()).isTrue();
    assertThat(taken).endsWith("not SF001", "not SF002");
  }

  @Test
  void whatWasCancelledCanStillBeTakenBack() {
    stack.did(List.of(step("SF001"), step("SF002")));

    UndoMove move = stack.undo().orElseThrow();
    UndoRun run = new UndoRun(move);
    run.run(done -> run.cancel());
    move.end();
    assertThat(taken).containsExactly("SF002");
    assertThat(undo()).isTrue();
    assertThat(taken).containsExactly("SF002", "SF001");
  }

  private boolean undo() {
    return stack.undo().map(this::run).isPresent();
  }

  private boolean redo() {
    return stack.redo().map(this::run).isPresent();
  }

  private UndoRun.Result run(UndoMove move) {
    UndoRun.Result result = new UndoRun(move).run(done -> {});
    move.end();
    return result;
  }

  private static UndoStep failing(Deque<RuntimeException> errors, UndoStep step) {
    return () -> {
      if (!errors.isEmpty()) {
        throw errors.pop();
      }
      return step.takeBack();
    };
  }

  private UndoStep step(String name) {
    return () -> {
      taken.add(name);
      return UndoStep.Result.done(
          step(name.startsWith("not ") ? name.substring(4) : "not " + name));
    };
  }
}
