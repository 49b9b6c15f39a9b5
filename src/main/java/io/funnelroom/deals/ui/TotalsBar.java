package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealGroup;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.team.People;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The foot of a list: figures of what is filtered and of what is selected, and by wish those of
 * each stage, owner or source.
 */
@StyleSheet("context://css/tools.css")
final class TotalsBar extends Div {

  private final Map<DealField, NativeButton> groupings = new EnumMap<>(DealField.class);
  private final Figures all;
  private final Figures selected;
  private final GroupStrip strip;
  private DealField groupedBy;
  private Consumer<Optional<DealField>> grouping = field -> {};

  TotalsBar(DealText text, People people) {
    Locale language = UI.getCurrent().getLocale();
    all = new Figures(text, language, "totals.count");
    selected = new Figures(text, language, "totals.selected");
    strip = new GroupStrip(text, people, language);
    addClassName("totals-bar");
    all.getElement().setAttribute("role", "status");
    selected.addClassName("figures-selected");
    Div line = new Div(all, selected, switches());
    line.addClassName("totals-line");
    add(strip, line);
    showSelected(DealTotals.NONE);
    groupBy(null);
  }

  /** Shows the figures of what is filtered. */
  void show(DealTotals totals) {
    all.show(totals);
  }

  /** Shows the figures of the selected rows; none for no selection. */
  void showSelected(DealTotals totals) {
    selected.show(totals);
    selected.setClassName("figures-none", totals.count() == 0);
  }

  /** Shows the figures of each group, in this order. */
  void showGroups(List<DealGroup> groups) {
    strip.show(groups);
  }

  /** The field whose groups the person wants to see. */
  Optional<DealField> groupedBy() {
    return Optional.ofNullable(groupedBy);
  }

  /** Opens the groups by this field, or closes them for null; nobody is told. */
  void groupBy(DealField field) {
    groupedBy = field;
    strip.setVisible(field != null);
    strip.removeAll();
    groupings.forEach(
        (each, button) -> {
          button.setClassName("chip-set", each == field);
          button.getElement().setAttribute("aria-pressed", Boolean.toString(each == field));
        });
  }

  /** Hears when the person opens groups, switches to others or closes them. */
  void onGrouping(Consumer<Optional<DealField>> handler) {
    grouping = handler;
  }

  private Div switches() {
    Div switches = new Div();
    switches.addClassName("totals-switches");
    switches.getElement().setAttribute("role", "group");
    switches.getElement().setAttribute("aria-label", getTranslation("totals.groups"));
    addSwitch(switches, DealField.STAGE, getTranslation("totals.by-stage"));
    addSwitch(switches, DealField.OWNER, getTranslation("totals.by-owner"));
    addSwitch(switches, DealField.SOURCE, getTranslation("totals.by-source"));
    return switches;
  }

  private void addSwitch(Div switches, DealField field, String name) {
    NativeButton button = new NativeButton(name);
    button.addClassNames("chip", "chip-open");
    button.addClickListener(
        click -> {
          groupBy(field == groupedBy ? null : field);
          grouping.accept(groupedBy());
        });
    groupings.put(field, button);
    switches.add(button);
  }
}
