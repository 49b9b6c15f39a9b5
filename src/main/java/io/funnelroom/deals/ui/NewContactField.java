package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.AddingField;
import java.util.function.Predicate;

/** Where the next contact is written, as name and position are written in the grid. */
final class NewContactField extends AddingField {

  /**
   * @param add takes what was written, and says whether it is added
   */
  NewContactField(Predicate<String> add) {
    super("p", "people.add", add);
    addClassName("new-contact");
    setMaxLength(400);
  }
}
