package io.funnelroom.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.funnelroom.team.signin.FirstAdministrator;

/** Where the one-time link of an empty room leads: its first administrator is made here. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends EntryPage implements HasUrlParameter<String> {

  private final transient FirstAdministrator firstAdministrator;
  private final TextField name = new TextField();
  private final TextField userName = new TextField();
  private final NewPassword password = new NewPassword();
  private final Refusal refusal = new Refusal();

  SetupView(FirstAdministrator firstAdministrator) {
    super("team.setup.title");
    this.firstAdministrator = firstAdministrator;
    name.setLabel(getTranslation("team.name"));
    userName.setLabel(getTranslation("team.user-name"));
    userName.getElement().setAttribute("autocomplete", "username");
  }

  @Override
  public void setParameter(BeforeEvent event, String token) {
    H2 title = new H2(getTranslation("team.setup.title"));
    if (firstAdministrator.mayUse(token)) {
      Button create = new Button(getTranslation("team.setup.create"), click -> create(token));
      create.addThemeVariants(ButtonVariant.PRIMARY);
      show(
          title,
          new Paragraph(getTranslation("team.setup.purpose")),
          name,
          userName,
          password,
          refusal,
          create);
    } else {
      show(title, new Paragraph(getTranslation("team.setup.over")), new LoginLink());
    }
  }

  private void create(String token) {
    boolean created =
        refusal.passes(
            () ->
                firstAdministrator.create(
                    token, userName.getValue(), name.getValue(), password.value()));
    if (created) {
      show(
          new H2(getTranslation("team.setup.done")),
          new Paragraph(getTranslation("team.setup.done.next")),
          new LoginLink());
    }
  }
}
