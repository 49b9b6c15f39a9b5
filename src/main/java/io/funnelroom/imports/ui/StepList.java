package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The steps by name, the present one marked. */
final class StepList extends OrderedList {
  StepList(List<String> names) {
    addClassName("imports-steps");
    names.forEach(name -> add(new ListItem(name)));
  }

  void mark(int present) {
    for (int i = 0; i < getComponentCount(); i++) {
      if (i == present) {
        getComponentAt(i).getElement().setAttribute("aria-current", "step");
      } else {
        getComponentAt(i).getElement().removeAttribute("aria-current");
      }
    }
  }
}
