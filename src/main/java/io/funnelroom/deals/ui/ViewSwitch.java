package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/** Leads from the grid to the board and back, with all that the address says. */
final class ViewSwitch extends Nav {

  private final Map<String, Anchor> ways = new LinkedHashMap<>();

  /**
   * @param present the route on which this stands
   */
  ViewSwitch(String present) {
    addClassName("view-switch");
    setAriaLabel(getTranslation("board.switch"));
    add(way("pipeline", "board.switch.grid", present), way("board", "board.switch.board", present));
    show("");
  }

  /** Takes this query along. */
  void show(String query) {
    ways.forEach((route, way) -> way.setHref(query.isEmpty() ? route : route + "?" + query));
  }

  private Anchor way(String route, String key, String present) {
    Anchor way = new Anchor(route, getTranslation(key));
    if (route.equals(present)) {
      way.getElement().setAttribute("aria-current", "page");
    }
    ways.put(route, way);
    return way;
  }
}
