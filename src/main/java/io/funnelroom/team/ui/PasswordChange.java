package io.funnelroom.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.team.SignedIn;
import io.funnelroom.team.signin.Passwords;

/** Replaces one's own password; the present one is asked for. */
class PasswordChange extends Div {

  private final PasswordField present = new PasswordField();
  private final NewPassword wanted = new NewPassword();
  private final Refusal refusal = new Refusal();

  PasswordChange(SignedIn signedIn, Passwords passwords) {
    addClassName("team-fields");
    present.setLabel(getTranslation("team.password.present"));
    present.getElement().setAttribute("autocomplete", "current-password");
    Button change =
        new Button(getTranslation("team.password.change"), click -> change(signedIn, passwords));
    add(present, wanted, refusal, change);
  }

  private void change(SignedIn signedIn, Passwords passwords) {
    boolean changed =
        refusal.passes(
            () -> passwords.change(signedIn.person(), present.getValue(), wanted.value()));
    if (changed) {
      present.clear();
      wanted.clear();
      Toast.show(getTranslation("team.password.changed"));
    }
  }
}
