package io.funnelroom.deals.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** An act on its way from one side of the {@link UndoStack} to the other. */
final class UndoMove {

  private final List<UndoStep> left;
  private final List<UndoStep> again = new ArrayList<>();
  private final BiConsumer<List<UndoStep>, List<UndoStep>> end;

  /**
   * @param end gets the steps that are left and those that do it once more
   */
  UndoMove(UndoStep.Act act, BiConsumer<List<UndoStep>, List<UndoStep>> end) {
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
    UndoStep.Result result = left.getLast().takeBack();
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
