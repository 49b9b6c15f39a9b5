package io.funnelroom.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import java.util.function.Consumer;

/** What an administrator can do about a person. A chosen department or role is saved at once. */
class PersonDialog extends Dialog {

  private final transient Person person;
  private final transient SignedIn signedIn;
  private final transient Memberships memberships;
  private final transient Runnable changed;
  private final PlaceFields place;
  private final Refusal refusal = new Refusal();

  PersonDialog(
      Person person,
      SignedIn signedIn,
      Memberships memberships,
      Consumer<Person> handOverLink,
      Runnable changed) {
    this.person = person;
    this.signedIn = signedIn;
    this.memberships = memberships;
    this.changed = changed;
    place = new PlaceFields(person.department(), person.role());
    place.onChange(this::move);
    setHeaderTitle(person.name());
    Div fields = new Div(new Paragraph(person.userName()), place, refusal);
    fields.addClassName("team-fields");
    add(fields);
    getFooter().add(person.active() ? leave() : comeBack());
    if (person.active()) {
      getFooter().add(newLink(handOverLink));
    }
    getFooter().add(new Button(getTranslation("team.close"), click -> close()));
  }

  private void move() {
    boolean moved =
        refusal.passes(
            () ->
                memberships.move(signedIn.person(), person.id(), place.department(), place.role()));
    if (moved) {
      changed.run();
    } else {
      place.show(person.department(), person.role());
    }
  }

  private Button newLink(Consumer<Person> handOverLink) {
    return new Button(
        getTranslation("team.people.new-link"),
        click -> {
          close();
          handOverLink.accept(person);
        });
  }

  private Button leave() {
    Button leave =
        new Button(
            getTranslation("team.people.deactivate"),
            click -> finish(() -> memberships.deactivate(signedIn.person(), person.id())));
    leave.addThemeVariants(ButtonVariant.ERROR);
    return leave;
  }

  private Button comeBack() {
    return new Button(
        getTranslation("team.people.reactivate"),
        click -> finish(() -> memberships.reactivate(signedIn.person(), person.id())));
  }

  private void finish(Runnable action) {
    if (refusal.passes(action)) {
      changed.run();
      close();
    }
  }
}
