package io.funnelroom.imports;

import java.util.concurrent.CancellationException;

/**
 * Hears how far long work has come, and can end it. It is told within the work's transaction, so it
 * only takes a note: whoever shows it does so in a turn of their own.
 */
public interface Progress {
  /** Nobody watches, nobody cancels. */
  Progress UNSEEN =
      new Progress() {
        @Override
        public void rowsDone(int rows) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /** So many rows of the file are done. */
  void rowsDone(int rows);

  /** Whether the work is to end and leave everything as it was. */
  boolean cancelled();

  /**
   * Tells how far the work is.
   *
   * @throws CancellationException when it is to end
   */
  default void report(int rows) {
    if (cancelled()) {
      throw new CancellationException();
    }
    rowsDone(rows);
  }

  /**
   * Asks for the last time: from here on the work comes to its end.
   *
   * @throws CancellationException when it is to end without a trace
   */
  default void finish() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }
}
