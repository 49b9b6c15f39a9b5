package io.funnelroom.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import io.funnelroom.base.ui.Headed;

/** A page for somebody who is not signed in: one card under the name of the room. */
@StyleSheet("css/team.css")
abstract class EntryPage extends Main implements Headed {

  private final Div card = new Div();
  private final String title;

  EntryPage(String titleKey) {
    title = getTranslation(titleKey);
    addClassName("team-entry");
    card.addClassName("team-card");
    H1 name = new H1(new Image("icons/funnelroom.svg", ""));
    name.add(getTranslation("app.name"));
    add(name, card);
  }

  /** Puts these on the card, in place of what was there. */
  void show(Component... content) {
    card.removeAll();
    card.add(content);
  }

  @Override
  public String heading() {
    return title;
  }
}
