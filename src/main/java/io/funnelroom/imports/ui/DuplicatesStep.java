package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.funnelroom.imports.Duplicates;
import java.util.Locale;

/** Step 5: what becomes of rows whose deals are here already. */
final class DuplicatesStep extends ImportStep {
  private final transient ImportDraft draft;

  DuplicatesStep(ImportDraft draft) {
    super("imports.duplicates");
    this.draft = draft;
  }

  @Override
  boolean isNeeded() {
    return draft.check().duplicates() > 0;
  }

  @Override
  void show() {
    content().removeAll();
    RadioButtonGroup<Duplicates> choice = new RadioButtonGroup<>();
    choice.setItems(Duplicates.values());
    choice.setItemLabelGenerator(
        each -> getTranslation("imports.duplicates." + each.name().toLowerCase(Locale.ROOT)));
    choice.setAriaLabel(getTranslation("imports.duplicates"));
    choice.setValue(draft.duplicates());
    choice.addValueChangeListener(change -> draft.duplicates(change.getValue()));
    content()
        .add(
            new Paragraph(getTranslation("imports.duplicates.count", draft.check().duplicates())),
            choice);
  }
}
