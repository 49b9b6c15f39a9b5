package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.imports.sheet.Spreadsheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first rows of a sheet, in which the header is looked for.
 *
 * @param rows at most {@link #ROWS}, empty ones left out
 */
public record SheetPreview(List<Row> rows) {
  /** So many rows are looked at. */
  public static final int ROWS = 20;

  /**
   * A row of the sheet.
   *
   * @param number as a spreadsheet counts it, from 1
   */
  public record Row(int number, List<String> cells) {}

  /** Reads the first rows of a sheet. */
  public static SheetPreview of(Spreadsheet file, int sheet) {
    List<Row> rows = new ArrayList<>();
    file.read(
        sheet,
        (number, cells) -> {
          rows.add(new Row(number, List.copyOf(cells)));
          return rows.size() < ROWS;
        });
    return new SheetPreview(List.copyOf(rows));
  }

  /**
   * The row that names the most columns; the first one when none names any.
   *
   * @throws RuleViolation when the sheet is empty
   */
  public Row header() {
    Row best = null;
    for (Row row : rows) {
      if (best == null || columns(row).size() > columns(best).size()) {
        best = row;
      }
    }
    if (best == null) {
      throw new RuleViolation("imports.sheet.empty");
    }
    return best;
  }

  /** Whether any of the rows names a column. */
  public boolean namesColumns() {
    return rows.stream().anyMatch(row -> !columns(row).isEmpty());
  }

  /** The fields that a header row names, by column; the first column wins a field. */
  public static Map<Integer, DealField> columns(Row header) {
    Map<Integer, DealField> columns = new LinkedHashMap<>();
    for (int column = 0; column < header.cells().size(); column++) {
      Optional<DealField> field = Headers.fieldOf(header.cells().get(column));
      if (field.isPresent()
          && (ColumnMap.mayRepeat(field.get()) || !columns.containsValue(field.get()))) {
        columns.put(column, field.get());
      }
    }
    return columns;
  }
}
