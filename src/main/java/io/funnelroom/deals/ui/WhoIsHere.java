package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.team.Person;
import java.util.List;

/** The avatars of the colleagues who have the same screen open. */
final class WhoIsHere extends Div {

  private static final int SHOWN = 5;

  WhoIsHere() {
    addClassName("who-is-here");
    getElement().setAttribute("role", "group");
  }

  void show(List<Person> people) {
    removeAll();
    getElement().setAttribute("aria-label", getTranslation("pipeline.here", people.size()));
    people.stream()
        .limit(SHOWN)
        .map(person -> new PersonAvatar(person.name(), person.colour()).present(person.userName()))
        .forEach(this::add);
    if (people.size() > SHOWN) {
      Div more = new Div();
      more.setText("+" + (people.size() - SHOWN));
      more.addClassName("more");
      add(more);
    }
  }
}
