package io.funnelroom.imports.sheet;

import java.util.List;

/** Writes a table to a stream, row by row. No cell of it starts a formula. */
public interface TableWriter extends AutoCloseable {
  /** Writes the columns' names. */
  void header(List<?> names);

  /**
   * Writes a row of texts, {@link io.funnelroom.base.Money}, {@link java.time.LocalDate} and whole
   * percent as {@link Integer}; null and empty texts are empty cells.
   */
  void row(List<?> cells);

  /** Completes the table and closes the stream. */
  void end();

  /** Leaves a table that has not ended, and its stream, as unfinished as they are. */
  @Override
  void close();
}
