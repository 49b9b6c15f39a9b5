package io.funnelroom.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.funnelroom.base.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/**
 * A few fields over the page: Enter in a field saves, Esc leaves everything as it was. What a rule
 * refuses stands at its field and keeps the dialog open.
 */
@StyleSheet("context://css/tools.css")
public abstract class FormDialog extends Dialog {

  /** Not while an input method still composes, nor where Enter means something else. */
  private static final String ENTER =
      "event.key === 'Enter' && !event.isComposing && !event.defaultPrevented"
          + " && !event.target.closest('vaadin-button, button, textarea')";

  private final Paragraph refusal = new Paragraph();
  private final List<HasValidationProperties> refused = new ArrayList<>();

  /**
   * @param save what the button that takes it says
   */
  protected FormDialog(String title, String save) {
    setHeaderTitle(title);
    addClassName("form-dialog");
    refusal.addClassName("form-refusal");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    Button keep = new Button(save, click -> trySave());
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel = new Button(getTranslation("form.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(cancel, keep);
  }

  /** Puts the fields in, one below the other. */
  protected final void fields(Component... fields) {
    Div form = new Div(fields);
    form.addClassName("form-fields");
    form.getElement().addEventListener("keydown", enter -> trySave()).setFilter(ENTER);
    add(form, refusal);
  }

  /**
   * Takes what was typed.
   *
   * @return whether it is done; otherwise the dialog stays open
   * @throws RuleViolation when a rule refuses it; the dialog says so and stays open
   */
  protected abstract boolean save();

  /** The field that a refusal of this key is about; null for the form as a whole. */
  protected HasValidationProperties fieldOf(String key) {
    return null;
  }

  /** Says at the field what is wrong with it, until the next attempt. */
  protected final void refuse(HasValidationProperties field, RuleViolation why) {
    field.setErrorMessage(getTranslation(why.key(), why.parameters()));
    field.setInvalid(true);
    refused.add(field);
  }

  private void trySave() {
    refusal.setVisible(false);
    refused.forEach(field -> field.setInvalid(false));
    refused.clear();
    try {
      if (save()) {
        close();
      }
    } catch (RuleViolation why) {
      HasValidationProperties field = fieldOf(why.key());
      if (field == null) {
        refusal.setText(getTranslation(why.key(), why.parameters()));
        refusal.setVisible(true);
      } else {
        refuse(field, why);
      }
    }
  }
}
