package io.funnelroom.deals.ui;

import io.funnelroom.deals.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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

  /** Begins to take the last act back; empty when there is none. */
  Optional<UndoMove> undo() {
    return move(Origin.UNDO, done, undone);
  }

  /** Begins to do again what was last taken back. */
  Optional<UndoMove> redo() {
    return move(Origin.REDO, undone, done);
  }

  private static Optional<UndoMove> move(
      Origin origin, Deque<UndoStep.Act> from, Deque<UndoStep.Act> to) {
    return Optional.ofNullable(from.poll())
        .map(
            act ->
                new UndoMove(
                    origin,
                    act,
                    (left, again) -> {
                      push(from, left);
                      push(to, again);
                    }));
  }

  private static void push(Deque<UndoStep.Act> stack, List<UndoStep> steps) {
    if (steps.isEmpty()) {
      return;
    }
    stack.push(new UndoStep.Act(steps));
    if (stack.size() > DEPTH) {
      stack.removeLast();
    }
  }
}
