package io.funnelroom.deals.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An act on its way back, step by step. What it did not come to stays to be taken back. */
final class UndoRun implements LongAct<UndoRun.Result> {

  private static final Logger log = LoggerFactory.getLogger(UndoRun.class);

  private final UndoMove move;
  private final int size;
  private volatile boolean cancelled;

  UndoRun(UndoMove move) {
    this.move = move;
    size = move.size();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Result run(IntConsumer progress) {
    List<UndoStep.Result> results = new ArrayList<>();
    try {
      while (move.hasNext() && !cancelled) {
        results.add(move.next());
        progress.accept(results.size());
      }
    } catch (RuntimeException | Error failure) {
      log.error("Taking back ended after {} of {} steps", results.size(), size, failure);
      return new Result(results, true);
    }
    return new Result(results, false);
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  /**
   * What became of it.
   *
   * @param failed whether an error ended it before the last step
   */
  record Result(List<UndoStep.Result> steps, boolean failed) {}
}
