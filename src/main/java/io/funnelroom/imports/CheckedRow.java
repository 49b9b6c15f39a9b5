package io.funnelroom.imports;

import io.funnelroom.deals.DealField;
import java.util.List;
import java.util.Map;

/**
 * A row of the file as the preview shows it.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param values what was understood, by field
 * @param problems empty for a row that can come in
 */
public record CheckedRow(
    int number, Fate fate, Map<DealField, Object> values, List<Problem> problems) {
  /** What will become of a row. */
  public enum Fate {
    NEW,
    HERE,
    BAD
  }

  static CheckedRow of(ReadRow row, Fate fate, List<Problem> problems) {
    return new CheckedRow(row.number(), fate, Map.copyOf(row.values()), List.copyOf(problems));
  }
}
