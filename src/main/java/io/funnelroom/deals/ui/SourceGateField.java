package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.Locale;

/** Where the lead came from, typed as in the grid. */
@org.springframework.stereotype.Component
final class SourceGateField implements GateItemField {

  private final GateEdit edit;
  private final DealReader reader;

  SourceGateField(GateEdit edit, DealReader reader) {
    this.edit = edit;
    this.reader = reader;
  }

  @Override
  public String key() {
    return DealField.SOURCE.key();
  }

  @Override
  public Component field(OpenDeal deal) {
    Locale language = UI.getCurrent().getLocale();
    TextField source = new TextField();
    source.setAriaLabel(I18NProvider.translate("field.source"));
    source.setPlaceholder(I18NProvider.translate("deal.new.source.example"));
    source.setManualValidation(true);
    source.addValueChangeListener(
        typed ->
            edit.store(
                deal,
                DealField.SOURCE,
                () -> reader.read(DealField.SOURCE, typed.getValue(), language),
                source));
    return source;
  }
}
