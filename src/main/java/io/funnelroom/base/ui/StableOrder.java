package io.funnelroom.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/**
 * Puts the rows of a list in an order and moves as few as it can: whoever types into one that
 * stays, or has the keyboard there, is not disturbed.
 */
public final class StableOrder {

  private StableOrder() {}

  /** Lets the list hold these and no others, in this order. */
  public static void arrange(HtmlContainer list, List<? extends Component> wanted) {
    list.getChildren().filter(row -> !wanted.contains(row)).toList().forEach(list::remove);
    List<Component> shown = list.getChildren().toList();
    List<? extends Component> staying = wanted.stream().filter(shown::contains).toList();
    if (!shown.equals(staying)) {
      staying.stream()
          .filter(row -> without(row, shown).equals(without(row, staying)))
          .findFirst()
          .ifPresent(list::remove);
    }
    for (int place = 0; place < wanted.size(); place++) {
      Component row = wanted.get(place);
      if (place >= list.getComponentCount() || list.getComponentAt(place) != row) {
        list.addComponentAtIndex(place, row);
      }
    }
  }

  private static List<Component> without(Component row, List<? extends Component> rows) {
    return rows.stream().filter(each -> each != row).map(Component.class::cast).toList();
  }
}
