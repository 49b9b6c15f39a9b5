package io.funnelroom.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.ui.StageBadge;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.text.DealText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deals that need the person for one reason, a row each. */
class DaySection extends Section {

  private final transient DealText text;
  private final Span count = new Span();
  private final UnorderedList list = new UnorderedList();
  private final transient Map<DealRow, ListItem> rows = new HashMap<>();

  DaySection(String title, DealText text) {
    this.text = text;
    addClassName("day-section");
    count.addClassName("day-count");
    H2 heading = new H2(title);
    heading.add(count);
    add(heading, list);
  }

  /** Shows these. Rows that stay as they are keep their place under the person's hands. */
  void show(List<DealRow> deals) {
    setVisible(!deals.isEmpty());
    count.setText(Integer.toString(deals.size()));
    rows.entrySet().removeIf(row -> !deals.contains(row.getKey()) && leaves(row.getValue()));
    for (int place = 0; place < deals.size(); place++) {
      ListItem row = rows.computeIfAbsent(deals.get(place), this::row);
      if (list.indexOf(row) != place) {
        list.addComponentAtIndex(place, row);
      }
    }
  }

  private boolean leaves(ListItem row) {
    list.remove(row);
    return true;
  }

  private ListItem row(DealRow deal) {
    Anchor link = new Anchor("pipeline?cell=" + deal.id());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("day-row");
    link.add(
        cell("id", shown(deal, DealField.ID)),
        cell("name", shown(deal, DealField.NAME)),
        stage(deal),
        cell("action", shown(deal, DealField.ACTION)),
        cell("due", shown(deal, DealField.DUE)),
        cell("amount", shown(deal, DealField.AMOUNT)));
    return new ListItem(link);
  }

  private Component stage(DealRow deal) {
    StageBadge badge =
        new StageBadge(deal.stage().number(), getTranslation("stage." + deal.stage().number()));
    badge.addClassName("day-stage");
    return badge;
  }

  private Span cell(String name, String value) {
    Span cell = new Span(value);
    cell.addClassName("day-" + name);
    return cell;
  }

  private String shown(DealRow deal, DealField field) {
    return text.show(deal, field, getLocale());
  }
}
