package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.ui.page.DealTab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tabs of the deal page: links, among which the arrow keys move. */
@Tag("deal-tabs")
@JsModule("./deal/deal-tabs.ts")
final class DealTabs extends Div {

  private final Map<String, Anchor> links = new LinkedHashMap<>();

  DealTabs(DealId deal, List<DealTab> tabs) {
    addClassName("deal-tabs");
    getElement()
        .setAttribute("role", "tablist")
        .setAttribute("aria-label", getTranslation("deal.tabs"));
    tabs.forEach(tab -> add(link(deal, tab, tab == tabs.getFirst())));
  }

  static String name(DealTab tab) {
    return I18NProvider.translate("deal.tab." + tab.key());
  }

  void show(DealTab shown) {
    links.forEach(
        (key, link) -> {
          boolean here = key.equals(shown.key());
          link.getElement()
              .setAttribute("aria-selected", Boolean.toString(here))
              .setAttribute("tabindex", here ? "0" : "-1");
        });
  }

  private Anchor link(DealId deal, DealTab tab, boolean first) {
    String address = "deals/" + deal + (first ? "" : "/" + tab.key());
    Anchor link = new Anchor(address, name(tab));
    link.getElement()
        .setAttribute("router-link", true)
        .setAttribute("role", "tab")
        .setAttribute("aria-controls", "deal-content")
        .setAttribute("data-tab", tab.key());
    links.put(tab.key(), link);
    return link;
  }
}
