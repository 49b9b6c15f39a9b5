package io.funnelroom.deals.ui;

import io.funnelroom.deals.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** An act on its way from one side of the {@link UndoStack} to the other. */
final class UndoMove {

  private final Origin origin;
  private final List<UndoStep> left;
  private final List<UndoStep> again = new ArrayList<>();
  private final BiConsumer<List<UndoStep>, List<UndoStep>> end;

  /**
   * @param origin whether it takes back or does again
   * @param end gets the steps that are left and those that do it once more
   */
  UndoMove(Origin origin, UndoStep.Act act, BiConsumer<List<UndoStep>, List<UndoStep>> end) {
    this.origin = origin;
    left = new ArrayList<>(act.steps());
    this.end = end;
  }

  int size() {
    return left.size();
  }

  boolean hasNext() {
    return !left.isEmpty();
  }

  /** Takes the last of the steps back; one that fails is left. */
  UndoStep.Result next() {
    UndoStep.Result result = origin.of(left.getLast()::takeBack);
    left.removeLast();
    if (result.again() != null) {
      again.add(result.again());
    }
    return result;
  }

  /** Gives the stack what was moved and what is left. */
  void end() {
    end.accept(List.copyOf(left), List.copyOf(again));
  }
}
