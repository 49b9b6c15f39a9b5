package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.imports.sheet.CellText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which column of a table holds which field; columns count from 0. */
public record ColumnMap(Map<Integer, DealField> fields) {
  public ColumnMap {
    fields = new TreeMap<>(fields);
  }

  /**
   * Makes sure that deals can be made of such rows.
   *
   * @throws RuleViolation when no column holds the name, or two hold the same field
   */
  public void check() {
    if (!fields.containsValue(DealField.NAME)) {
      throw new RuleViolation("imports.columns.name-missing");
    }
    for (DealField field : DealField.values()) {
      long columns = fields.values().stream().filter(field::equals).count();
      if (columns > 1 && !mayRepeat(field)) {
        throw new RuleViolation("imports.columns.twice");
      }
    }
  }

  /** Name and position, or day and words, may stand in columns of their own. */
  static boolean mayRepeat(DealField field) {
    return field == DealField.CONTACT || field == DealField.FOLLOWUP;
  }

  /** The first column of the field; -1 when none holds it. */
  int columnOf(DealField field) {
    return fields.entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** The texts of a row by field; empty ones are left out. */
  Map<DealField, String> texts(List<String> cells) {
    Map<DealField, String> texts = new EnumMap<>(DealField.class);
    fields.forEach(
        (column, field) -> {
          String text = column < cells.size() ? CellText.stripped(cells.get(column)) : "";
          if (!text.isEmpty()) {
            texts.merge(field, text, (first, next) -> first + between(field) + next);
          }
        });
    return texts;
  }

  private static String between(DealField field) {
    return field == DealField.CONTACT ? "-" : "：";
  }
}
