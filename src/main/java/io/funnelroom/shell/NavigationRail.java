package io.funnelroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.NavigationEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of the room, as a rail at the side or, on a narrow screen, at the foot. */
class NavigationRail extends Nav {

  private static final int MOST = 99;

  private final Map<NavigationEntry, Anchor> places = new LinkedHashMap<>();
  private final Span count = new Span();

  NavigationRail(List<NavigationEntry> entries) {
    addClassName("room-rail");
    count.addClassName("room-count");
    count.getElement().setAttribute("role", "img");
    count.setVisible(false);
    setAriaLabel(getTranslation("shell.navigation"));
    add(mark());
    entries.forEach(this::addPlace);
    Span gap = new Span();
    gap.addClassName("room-gap");
    add(gap);
  }

  /** Shows where the person is, and tells which place that is. */
  Optional<NavigationEntry> show(String location) {
    Optional<NavigationEntry> here =
        places.keySet().stream().filter(entry -> entry.holds(location)).findFirst();
    places.forEach((entry, place) -> highlight(place, here.filter(entry::equals).isPresent()));
    return here;
  }

  /** Says at the start how many things wait there for the person. */
  void count(int waiting) {
    count.setVisible(waiting > 0);
    count.setText(waiting > MOST ? MOST + "+" : Integer.toString(waiting));
    count.getElement().setAttribute("aria-label", getTranslation("shell.waiting", waiting));
  }

  private void addPlace(NavigationEntry entry) {
    Span icon = new Span();
    icon.addClassName("room-icon");
    icon.getStyle().set("mask-image", "url(icons/%s.svg)".formatted(entry.icon()));
    Anchor place = link(entry.route(), "room-place");
    place.add(icon, new Span(getTranslation(entry.key())));
    if (entry.route().isEmpty()) {
      place.add(count);
    }
    places.put(entry, place);
    add(place);
  }

  private Anchor mark() {
    Anchor mark = link("", "room-mark");
    mark.setAriaLabel(getTranslation("app.name"));
    mark.add(new Image("icons/funnelroom.svg", ""));
    return mark;
  }

  private static Anchor link(String route, String className) {
    Anchor link = new Anchor(route.isEmpty() ? "." : route);
    link.setRouterIgnore(false);
    link.getElement().setAttribute("router-link", true);
    link.addClassName(className);
    return link;
  }

  private static void highlight(Anchor place, boolean here) {
    place.getElement().setAttribute("highlight", here);
    if (here) {
      place.getElement().setAttribute("aria-current", "page");
    } else {
      place.getElement().removeAttribute("aria-current");
    }
  }
}
