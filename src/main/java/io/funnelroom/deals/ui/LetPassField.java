package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Lets a manager have a deal pass its gate, for a reason that is kept. */
final class LetPassField extends Details {

  private final TextField reason = new TextField();
  private final Consumer<String> passed;

  LetPassField(Consumer<String> passed) {
    this.passed = passed;
    addClassName("gate-let-pass");
    setSummaryText(getTranslation("gate.let-pass"));
    reason.setLabel(getTranslation("gate.let-pass.reason"));
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.addKeyPressListener(Key.ENTER, enter -> pass());
    Button pass = new Button(getTranslation("gate.let-pass.do"), click -> pass());
    Div line = new Div(reason, pass);
    line.addClassName("gate-let-pass-line");
    add(line);
    addOpenedChangeListener(
        opened -> {
          if (opened.isOpened()) {
            reason.focus();
          }
        });
  }

  private void pass() {
    boolean unsaid = reason.getValue().isBlank();
    reason.setInvalid(unsaid);
    reason.setErrorMessage(unsaid ? getTranslation("gate.let-pass.needed") : "");
    if (unsaid) {
      reason.focus();
    } else {
      passed.accept(reason.getValue());
    }
  }
}
