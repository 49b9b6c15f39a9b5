package io.funnelroom.team.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.team.Person;

/** A person's avatar and name in a grid; the name opens them. */
final class PersonCell {

  private PersonCell() {}

  static Renderer<Person> opening(SerializableConsumer<Person> open) {
    return LitRenderer.<Person>of(
            """
            <button class="team-person" data-cell="${item.userName}:name" @click="${open}">
              <span class="person-avatar small" style="--person:${item.colour}" aria-hidden="true"
                >${item.initials}</span>${item.name}
            </button>
            """)
        .withProperty("userName", Person::userName)
        .withProperty("name", Person::name)
        .withProperty("colour", Person::colour)
        .withProperty("initials", person -> PersonAvatar.initials(person.name()))
        .withFunction("open", open);
  }
}
