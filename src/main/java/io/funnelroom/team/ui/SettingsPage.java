package io.funnelroom.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;

/** A page of the settings; its bar leads to the others. */
@StyleSheet("css/team.css")
abstract class SettingsPage extends Div implements Headed, BarContent {

  private final String title;
  private final Nav pages = new Nav();

  SettingsPage(String titleKey, Person viewer, AccessPolicy access) {
    title = getTranslation(titleKey);
    addClassName("team-settings");
    pages.addClassName("team-pages");
    pages.setAriaLabel(getTranslation("team.settings"));
    pages.add(link("settings/profile", "team.profile.title", titleKey));
    if (access.mayAdminister(viewer)) {
      pages.add(link("settings/people", "team.people.title", titleKey));
    }
  }

  @Override
  public String heading() {
    return title;
  }

  @Override
  public Component barContent() {
    return pages;
  }

  private Anchor link(String route, String key, String here) {
    Anchor link = new Anchor(route, getTranslation(key));
    if (key.equals(here)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }
}
