package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.funnelroom.deals.DealField;
import io.funnelroom.imports.SheetPreview;
import java.util.List;
import java.util.stream.Collectors;

/** Step 3: which column holds which field. */
final class ColumnsStep extends ImportStep {
  private static final int SAMPLES = 3;

  private final transient ImportDraft draft;

  ColumnsStep(ImportDraft draft) {
    super("imports.columns");
    this.draft = draft;
  }

  @Override
  void show() {
    content().removeAll();
    for (int column = 0; column < draft.header().cells().size(); column++) {
      if (!draft.header().cells().get(column).isBlank()) {
        content().add(line(column));
      }
    }
  }

  private Div line(int column) {
    String name = draft.header().cells().get(column);
    Span samples = new Span(samples(column));
    samples.addClassName("imports-samples");
    Div line = new Div(new Span(name), samples, fields(column, name));
    line.addClassName("imports-line");
    return line;
  }

  private Select<DealField> fields(int column, String name) {
    Select<DealField> fields = new Select<>();
    fields.setItems(DealField.values());
    fields.setItemLabelGenerator(this::label);
    fields.setEmptySelectionAllowed(true);
    fields.setEmptySelectionCaption(getTranslation("imports.columns.none"));
    fields.setAriaLabel(getTranslation("imports.columns.for", name));
    fields.setValue(draft.columns().get(column));
    fields.addValueChangeListener(change -> draft.column(column, change.getValue()));
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
