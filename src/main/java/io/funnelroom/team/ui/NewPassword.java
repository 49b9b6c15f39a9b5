package io.funnelroom.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.signin.Password;

/** A password typed twice. */
class NewPassword extends Composite<Div> {

  private final PasswordField first = new PasswordField();
  private final PasswordField again = new PasswordField();

  NewPassword() {
    first.setLabel(getTranslation("team.password.new"));
    first.setHelperText(getTranslation("team.password.hint"));
    again.setLabel(getTranslation("team.password.again"));
    first.getElement().setAttribute("autocomplete", "new-password");
    again.getElement().setAttribute("autocomplete", "new-password");
    getContent().addClassName("team-fields");
    getContent().add(first, again);
  }

  /**
   * What was typed.
   *
   * @throws RuleViolation when the two differ, or it is no good password
   */
  Password value() {
    if (!first.getValue().equals(again.getValue())) {
      throw new RuleViolation("team.password.differs");
    }
    return new Password(first.getValue());
  }

  void clear() {
    first.clear();
    again.clear();
  }
}
