package io.funnelroom.deals.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What a person did on one screen, the last act on top. */
final class UndoStack {

  private static final int DEPTH = 100;

  private final Deque<UndoStep.Act> done = new ArrayDeque<>();
  private final Deque<UndoStep.Act> undone = new ArrayDeque<>();

  /** Remembers an act; what had been taken back before it cannot be done again. */
  void did(List<UndoStep> steps) {
    if (!steps.isEmpty()) {
      push(done, steps);
      undone.clear();
    }
  }

  /** Takes the last act back. Whether there was one; every step's result goes to the listener. */
  boolean undo(Consumer<UndoStep.Result> listener) {
    return move(done, undone, listener);
  }

  /** Does again what was last taken back. */
  boolean redo(Consumer<UndoStep.Result> listener) {
    return move(undone, done, listener);
  }

  private static boolean move(
      Deque<UndoStep.Act> from, Deque<UndoStep.Act> to, Consumer<UndoStep.Result> listener) {
    if (from.isEmpty()) {
      return false;
    }
    List<UndoStep> again = new ArrayList<>();
    for (UndoStep step : from.pop().steps().reversed()) {
      UndoStep.Result result = step.takeBack();
      if (result.again() != null) {
        again.add(result.again());
      }
      listener.accept(result);
    }
    if (!again.isEmpty()) {
      push(to, again);
    }
    return true;
  }

  private static void push(Deque<UndoStep.Act> stack, List<UndoStep> steps) {
    stack.push(new UndoStep.Act(steps));
    if (stack.size() > DEPTH) {
      stack.removeLast();
    }
  }
}
