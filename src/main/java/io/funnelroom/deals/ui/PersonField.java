package io.funnelroom.deals.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;

/** Picks a colleague, by name or user name. */
final class PersonField extends ComboBox<Person> {

  PersonField(String label, List<Person> colleagues) {
    super(label);
    setItems(
        (person, typed) ->
            (person.name() + " " + person.userName())
                .toLowerCase(Locale.ROOT)
                .contains(typed.strip().toLowerCase(Locale.ROOT)),
        colleagues);
    setItemLabelGenerator(Person::name);
    setRenderer(new ComponentRenderer<>(PersonLine::new));
    setManualValidation(true);
  }
}
