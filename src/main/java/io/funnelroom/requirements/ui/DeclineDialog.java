package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.ui.FormDialog;
import java.util.function.Consumer;

/** Asks why a requirement will not be met. */
final class DeclineDialog extends FormDialog {

  private final TextArea reason = new TextArea();
  private final Consumer<String> declined;

  /**
   * @param declined takes the reason, and may refuse it with a {@link
   *     io.funnelroom.base.RuleViolation}
   */
  DeclineDialog(String title, Consumer<String> declined) {
    super(
        I18NProvider.translate("requirement.decline.title", title),
        I18NProvider.translate("requirement.decline"));
    this.declined = declined;
    reason.setLabel(getTranslation("requirement.decline.why"));
    reason.setAutofocus(true);
    reason.setManualValidation(true);
    reason.setValueChangeMode(ValueChangeMode.EAGER);
    fields(reason);
  }

  @Override
  protected boolean save() {
    declined.accept(reason.getValue());
    return true;
  }

  @Override
  protected HasValidationProperties fieldOf(String key) {
    return reason;
  }
}
