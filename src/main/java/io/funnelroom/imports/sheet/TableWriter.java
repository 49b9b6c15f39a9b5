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

  /** Ends the table and closes the stream. */
  @Override
  void close();
}
