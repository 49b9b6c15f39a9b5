package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;

/** What the browser learns of a sheet before its first row. */
record SheetSetup(
    String name, String userName, Map<String, String> texts, List<ColumnSetup> columns) {

  /** What the browser learns of a column. */
  record ColumnSetup(
      String key, String header, CellKind kind, boolean alignedToEnd, List<Choice> choices) {}

  static <T> SheetSetup of(
      Component sheet, String name, String userName, List<SheetColumn<T>> columns) {
    List<ColumnSetup> described =
        columns.stream()
            .map(
                column ->
                    new ColumnSetup(
                        column.key(),
                        column.header(),
                        column.kind(),
                        column.isAlignedToEnd(),
                        column.choices()))
            .toList();
    return new SheetSetup(name, userName, SheetTexts.of(sheet), described);
  }
}
