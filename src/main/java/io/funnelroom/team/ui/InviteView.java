package io.funnelroom.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.funnelroom.team.Person;
import io.funnelroom.team.signin.Invitations;

/** Where an invitation leads: whoever got it sets their password here. */
@Route(value = "invite", autoLayout = false)
@AnonymousAllowed
class InviteView extends EntryPage implements HasUrlParameter<String> {

  private final transient Invitations invitations;
  private final NewPassword password = new NewPassword();
  private final Refusal refusal = new Refusal();

  InviteView(Invitations invitations) {
    super("team.invite.title");
    this.invitations = invitations;
  }

  @Override
  public void setParameter(BeforeEvent event, String token) {
    invitations.invited(token).ifPresentOrElse(person -> ask(person, token), this::sayThatItIsOver);
  }

  private void ask(Person person, String token) {
    Button set = new Button(getTranslation("team.invite.set"), click -> accept(token));
    set.addThemeVariants(ButtonVariant.PRIMARY);
    show(
        new H2(getTranslation("team.invite.welcome", person.name())),
        new Paragraph(getTranslation("team.invite.purpose", person.userName())),
        password,
        refusal,
        set);
  }

  private void accept(String token) {
    if (refusal.passes(() -> invitations.accept(token, password.value()))) {
      show(
          new H2(getTranslation("team.invite.done")),
          new Paragraph(getTranslation("team.invite.done.next")),
          new LoginLink());
    }
  }

  private void sayThatItIsOver() {
    show(
        new H2(getTranslation("team.invite.title")),
        new Paragraph(getTranslation("team.invite.over")),
        new LoginLink());
  }
}
