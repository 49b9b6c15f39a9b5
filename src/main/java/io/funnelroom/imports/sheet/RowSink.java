package io.funnelroom.imports.sheet;

import java.util.List;

/** Takes the rows of a sheet as they are read. */
@FunctionalInterface
public interface RowSink {
  /**
   * One row that is not empty.
   *
   * @param number as a spreadsheet counts it, from 1
   * @param cells the cells' texts from the first column on; empty cells are empty texts
   * @return whether the next row is wanted
   */
  boolean row(int number, List<String> cells);
}
