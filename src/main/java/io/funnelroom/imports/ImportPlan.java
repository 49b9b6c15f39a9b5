package io.funnelroom.imports;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.imports.sheet.CellText;
import io.funnelroom.imports.sheet.Spreadsheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that a person has decided about a file before it comes in.
 *
 * @param header the header's row number; what stands below is read
 * @param matches by field, {@link DealField#OWNER} or {@link DealField#STAGE}, then by the file's
 *     text
 * @param goodRowsOnly whether rows with problems stay out and the others come in; otherwise one
 *     problem keeps all out
 * @param language of the reasons that rejected rows are handed back with
 */
public record ImportPlan(
    Spreadsheet file,
    String fileName,
    int sheet,
    int header,
    ColumnMap columns,
    Map<DealField, Map<String, Match>> matches,
    Duplicates duplicates,
    boolean goodRowsOnly,
    Locale language) {

  /** What has been decided for a text that nobody knew; null for nothing yet. */
  Match match(DealField field, String text) {
    return matches.getOrDefault(field, Map.of()).get(text);
  }

  /** The ids that the rows bring. */
  List<DealId> ids() {
    List<DealId> ids = new ArrayList<>();
    int column = columns.columnOf(DealField.ID);
    if (column >= 0) {
      file.read(
          sheet,
          (number, cells) -> {
            if (number > header && column < cells.size()) {
              DealId.numbered(CellText.stripped(cells.get(column))).ifPresent(ids::add);
            }
            return ids.size() < RowBatches.LIMIT;
          });
    }
    return ids;
  }

  /** The header's cells. */
  List<String> headerCells() {
    List<String> cells = new ArrayList<>();
    file.read(
        sheet,
        (number, row) -> {
          if (number == header) {
            cells.addAll(row);
          }
          return number < header;
        });
    return cells;
  }
}
