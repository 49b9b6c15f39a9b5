package io.funnelroom.imports.sheet;

import java.util.ArrayList;
import java.util.List;

/** The row that is being read. */
final class RowCells {
  private final RowSink sink;
  private List<String> cells = new ArrayList<>();

  RowCells(RowSink sink) {
    this.sink = sink;
  }

  void put(int column, String text) {
    if (text == null || text.isEmpty() || column >= Spreadsheet.COLUMN_LIMIT) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  /** Hands the row on unless it is empty. */
  void end(int number) {
    boolean empty = cells.stream().allMatch(CellText::isBlank);
    List<String> finished = cells;
    cells = new ArrayList<>();
    if (!empty && !sink.row(number, finished)) {
      throw StopReading.NOW;
    }
  }
}
