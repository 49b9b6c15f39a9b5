package io.funnelroom.deals.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.ui.FormDialog;
import java.util.function.Consumer;

/** Asks for a view's name. */
final class NameDialog extends FormDialog {

  private final TextField name = new TextField();
  private final Consumer<String> named;

  /**
   * @param named takes the name, and may refuse it with a {@link io.funnelroom.base.RuleViolation}
   */
  NameDialog(String title, String present, Consumer<String> named) {
    super(title, I18NProvider.translate("form.save"));
    this.named = named;
    name.setLabel(getTranslation("view.name"));
    name.setValue(present);
    name.setAutofocus(true);
    name.setAutoselect(true);
    name.setManualValidation(true);
    name.setValueChangeMode(ValueChangeMode.EAGER);
    fields(name);
  }

  @Override
  protected boolean save() {
    named.accept(name.getValue());
    return true;
  }

  @Override
  protected HasValidationProperties fieldOf(String key) {
    return key.startsWith("view.name.") ? name : null;
  }
}
