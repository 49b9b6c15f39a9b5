package io.funnelroom.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.team.Department;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks who is to join. */
class NewPersonDialog extends Dialog {

  private final transient Function<NewPerson, Person> join;
  private final transient Consumer<Person> joined;
  private final TextField name = new TextField();
  private final TextField userName = new TextField();
  private final PlaceFields place = new PlaceFields(Department.SALES, Role.REPRESENTATIVE);
  private final Refusal refusal = new Refusal();

  NewPersonDialog(Function<NewPerson, Person> join, Consumer<Person> joined) {
    this.join = join;
    this.joined = joined;
    setHeaderTitle(getTranslation("team.people.add"));
    name.setLabel(getTranslation("team.name"));
    name.focus();
    userName.setLabel(getTranslation("team.user-name"));
    Div fields = new Div(name, userName, place, refusal);
    fields.addClassName("team-fields");
    add(fields);
    Button add = new Button(getTranslation("team.people.invite"), click -> join());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("team.cancel"), click -> close()), add);
  }

  private void join() {
    refusal.passes(
        () -> {
          Person person =
              join.apply(
                  new NewPerson(
                      userName.getValue(), name.getValue(), place.department(), place.role()));
          close();
          joined.accept(person);
        });
  }
}
