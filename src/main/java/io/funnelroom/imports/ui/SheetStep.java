package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.funnelroom.imports.SheetPreview;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Step 2: which sheet, and which of its rows names the columns. */
final class SheetStep extends ImportStep {
  private static final int ROWS_BELOW = 5;
  private static final int COLUMNS = 16;

  private final transient ImportDraft draft;
  private final transient Consumer<Integer> sheetChosen;

  SheetStep(ImportDraft draft, Consumer<Integer> sheetChosen) {
    super("imports.sheet");
    this.draft = draft;
    this.sheetChosen = sheetChosen;
  }

  @Override
  void show() {
    content().removeAll();
    if (draft.file().sheets().size() > 1) {
      content().add(sheets());
    }
    Select<SheetPreview.Row> header = new Select<>();
    header.setLabel(getTranslation("imports.sheet.header"));
    header.setItems(draft.preview().rows());
    header.setItemLabelGenerator(this::label);
    header.setValue(draft.header());
    header.setId("imports-header");
    header.addValueChangeListener(
        change -> {
          draft.header(change.getValue());
          show();
        });
    content().add(header);
    if (SheetPreview.columns(draft.header()).isEmpty()) {
      content().add(new Paragraph(getTranslation("imports.sheet.unknown")));
    }
    content().add(table());
  }

  private Select<Integer> sheets() {
    Select<Integer> sheets = new Select<>();
    sheets.setLabel(getTranslation("imports.sheet.sheet"));
    sheets.setItems(IntStream.range(0, draft.file().sheets().size()).boxed().toList());
    sheets.setItemLabelGenerator(draft.file().sheets()::get);
    sheets.setValue(draft.sheet());
    sheets.setId("imports-sheet");
    sheets.addValueChangeListener(change -> sheetChosen.accept(change.getValue()));
    return sheets;
  }

  private String label(SheetPreview.Row row) {
    List<String> names = row.cells().stream().filter(cell -> !cell.isBlank()).limit(3).toList();
    return getTranslation("imports.sheet.row", row.number(), String.join(" · ", names));
  }

  /** The header and the rows below it, as they stand in the file. */
  private NativeTable table() {
    NativeTable table = new NativeTable();
    table.addClassName("imports-table");
    List<SheetPreview.Row> rows = draft.preview().rows();
    int from = rows.indexOf(draft.header());
    for (int i = from; i < Math.min(rows.size(), from + 1 + ROWS_BELOW); i++) {
      NativeTableRow line = new NativeTableRow();
      for (String cell : rows.get(i).cells().stream().limit(COLUMNS).toList()) {
        line.add(i == from ? new NativeTableHeaderCell(cell) : new NativeTableCell(cell));
      }
      table.add(line);
    }
    return table;
  }
}
