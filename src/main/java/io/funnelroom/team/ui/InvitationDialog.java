package io.funnelroom.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.team.Person;
import io.funnelroom.team.signin.Invitations;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, this once, for the administrator to hand over. */
class InvitationDialog extends Dialog {

  private final TextField link = new TextField();

  InvitationDialog(Person person, String token) {
    setHeaderTitle(getTranslation("team.people.link.title", person.name()));
    link.setLabel(getTranslation("team.people.link"));
    link.setValue(address() + "/invite/" + token);
    link.setReadOnly(true);
    link.setAutoselect(true);
    Paragraph explanation =
        new Paragraph(getTranslation("team.people.link.explanation", Invitations.VALID.toDays()));
    Div content = new Div(explanation, link);
    content.addClassName("team-fields");
    add(content);
    Button copy = new Button(getTranslation("team.people.link.copy"), click -> copy());
    copy.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("team.close"), click -> close()), copy);
  }

  private void copy() {
    getElement()
        .executeJs("return navigator.clipboard.writeText($0)", link.getValue())
        .then(done -> Toast.show(getTranslation("team.people.link.copied")));
  }

  private static String address() {
    HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
  }
}
