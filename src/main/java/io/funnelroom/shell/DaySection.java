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
import java.util.List;

/** Deals that need the person for one reason, a row each. */
class DaySection extends Section {

  private final transient DealText text;

  DaySection(String title, List<DealRow> deals, DealText text) {
    this.text = text;
    addClassName("day-section");
    Span count = new Span(Integer.toString(deals.size()));
    count.addClassName("day-count");
    H2 heading = new H2(title);
    heading.add(count);
    UnorderedList list = new UnorderedList();
    deals.forEach(deal -> list.add(row(deal)));
    add(heading, list);
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
