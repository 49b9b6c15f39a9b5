package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.team.Person;

/** A person in a line of text: their disc and their name. */
final class PersonLine extends Span {

  PersonLine(Person person) {
    addClassName("person-line");
    PersonAvatar disc = new PersonAvatar(person.name(), person.colour()).small();
    disc.getElement().setAttribute("aria-hidden", "true");
    add(disc, new Span(person.name()));
  }
}
