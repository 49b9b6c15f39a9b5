package io.funnelroom.imports.ui;

import io.funnelroom.imports.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * What work and screen know of each other: a number and whether it goes on. The work runs in a
 * transaction and so never waits for a screen; the screen is told at its own pace.
 */
final class WorkProgress implements Progress {
  private final Consumer<Runnable> pace;
  private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
  private final AtomicBoolean told = new AtomicBoolean();
  private final Runnable moved;
  private volatile int rows;

  /**
   * Begins at no row.
   *
   * @param pace runs something in the screen's turn, later
   * @param moved shows how far the work is
   */
  WorkProgress(Consumer<Runnable> pace, Runnable moved) {
    this.pace = pace;
    this.moved = moved;
  }

  @Override
  public void rowsDone(int done) {
    rows = done;
    if (told.compareAndSet(false, true)) {
      pace.accept(
          () -> {
            told.set(false);
            moved.run();
          });
    }
  }

  @Override
  public boolean cancelled() {
    return state.get() == State.CANCELLED;
  }

  @Override
  public void finish() {
    state.compareAndSet(State.RUNNING, State.FINISHING);
    if (cancelled()) {
      throw new CancellationException();
    }
  }

  /** Whether the work will end early; false once it is being finished. */
  boolean cancel() {
    state.compareAndSet(State.RUNNING, State.CANCELLED);
    return cancelled();
  }

  int rows() {
    return rows;
  }

  private enum State {
    RUNNING,
    CANCELLED,
    FINISHING
  }
}
