package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.text.AmountUnit;
import io.funnelroom.imports.SheetPreview;
import io.funnelroom.imports.sheet.CellText;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** Step 3: which column holds which field. */
final class ColumnsStep extends ImportStep {
  private static final int SAMPLES = 3;

  private final transient ImportDraft draft;
  private final Paragraph nameMissing = new Paragraph(getTranslation("imports.columns.name-first"));

  ColumnsStep(ImportDraft draft) {
    super("imports.columns");
    this.draft = draft;
    nameMissing.addClassName("imports-needed");
  }

  @Override
  void show() {
    content().removeAll();
    content().add(nameMissing);
    int columns =
        draft.preview().rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      if (!header(column).isEmpty() || !samples(column).isEmpty()) {
        content().add(line(column));
      }
    }
    matched();
  }

  /** Without a name there is no deal: says so as long as no column is matched with it. */
  private void matched() {
    nameMissing.setVisible(!draft.columns().containsValue(DealField.NAME));
  }

  /** What the header calls the column; the column's letters where it says nothing. */
  private String name(int column) {
    String header = header(column);
    return header.isEmpty()
        ? getTranslation("imports.columns.unnamed", CellReference.convertNumToColString(column))
        : header;
  }

  private String header(int column) {
    List<String> cells = draft.header().cells();
    return column < cells.size() ? CellText.stripped(cells.get(column)) : "";
  }

  /** The unit that the header gives to amounts, to be seen before anything is multiplied. */
  private void showUnit(Span unit, int column) {
    String written =
        draft.columns().get(column) == DealField.AMOUNT
            ? AmountUnit.inHeader(header(column)).map(AmountUnit::written).orElse("")
            : "";
    unit.setText(written.isEmpty() ? "" : getTranslation("imports.columns.unit", written));
    unit.setVisible(!written.isEmpty());
  }

  private Div line(int column) {
    Span samples = new Span(samples(column));
    samples.addClassName("imports-samples");
    Span unit = new Span();
    unit.addClassName("imports-unit");
    showUnit(unit, column);
    Div field = new Div(fields(column, unit), unit);
    field.addClassName("imports-field");
    Div line = new Div(new Span(name(column)), samples, field);
    line.addClassName("imports-line");
    return line;
  }

  private Select<DealField> fields(int column, Span unit) {
    Select<DealField> fields = new Select<>();
    fields.setItems(DealField.values());
    fields.setItemLabelGenerator(this::label);
    fields.setEmptySelectionAllowed(true);
    fields.setEmptySelectionCaption(getTranslation("imports.columns.none"));
    fields.setAriaLabel(getTranslation("imports.columns.for", name(column)));
    fields.setValue(draft.columns().get(column));
    fields.addValueChangeListener(
        change -> {
          draft.column(column, change.getValue());
          showUnit(unit, column);
          matched();
        });
    return fields;
  }

  private String label(DealField field) {
    return field == null
        ? getTranslation("imports.columns.none")
        : getTranslation("field." + field.key());
  }

  private String samples(int column) {
    List<SheetPreview.Row> rows = draft.preview().rows();
    return rows.stream()
        .skip(rows.indexOf(draft.header()) + 1L)
        .filter(row -> column < row.cells().size() && !row.cells().get(column).isBlank())
        .limit(SAMPLES)
        .map(row -> row.cells().get(column))
        .collect(Collectors.joining(" · "));
  }
}
