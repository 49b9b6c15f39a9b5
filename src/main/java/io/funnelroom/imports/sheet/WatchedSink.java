package io.funnelroom.imports.sheet;

import java.util.List;

/**
 * Knows when a reader failed because of the one who takes the rows, and not because of the file.
 */
final class WatchedSink implements RowSink {
  private final RowSink sink;
  private RuntimeException failure;

  WatchedSink(RowSink sink) {
    this.sink = sink;
  }

  @Override
  public boolean row(int number, List<String> cells) {
    try {
      return sink.row(number, cells);
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  /** Throws what the sink has thrown, whatever the reader made of it. */
  void rethrow() {
    if (failure != null) {
      throw failure;
    }
  }
}
