package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.ContactNews;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.ui.page.ContactWatch;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The customer's people of a deal: the chain in which they decide, and what is known of each,
 * edited in place and live.
 */
@StyleSheet("context://css/people.css")
final class PeoplePanel extends Section {

  private final PeopleParts parts;
  private final OpenDeal deal;
  private final ContactColumns columns;
  private final DecisionChain chain;
  private final ContactRows rows;
  private final NewContactField adding;
  private final Span count = new Span();
  private final Div head = new Div();
  private final Paragraph empty = new Paragraph(getTranslation("people.empty"));
  private final Paragraph noMain = new Paragraph(getTranslation("people.no-main"));
  private Registration watching;

  PeoplePanel(PeopleParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    Locale language = getLocale();
    columns = new ContactColumns(language, this::mayEdit);
    chain = new DecisionChain("chain-" + deal.id(), columns);
    PeopleActs acts = new PeopleActs(parts, deal, columns, language, this::reread);
    rows = new ContactRows(parts, deal, columns, acts);
    acts.actOn(rows);
    adding = new NewContactField(acts::add);
    addClassName("people-panel");
    count.addClassName("people-count");
    H3 title = new H3(new Span(getTranslation("people.title")), count);
    title.setId("people-" + deal.id());
    getElement().setAttribute("aria-labelledby", "people-" + deal.id());
    head.addClassName("people-head");
    head.getElement().setAttribute("aria-hidden", "true");
    Stream.of(ContactField.values()).forEach(field -> head.add(new Span(columns.header(field))));
    empty.addClassName("people-empty");
    noMain.addClassName("people-no-main");
    add(title, chain, empty, head, rows, noMain, adding);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    watching =
        Registration.combine(
            parts.feed().watch(new ContactWatch(deal, this::changed)),
            parts.dealFeed().watch(DealRowWatch.of(deal, parts.deals(), (row, changes) -> draw())));
    reread();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private void reread() {
    rows.showAll(parts.contacts().of(deal.viewer(), deal.id()));
    draw();
  }

  private void changed(List<ContactNews> news) {
    rows.show(news.stream().map(ContactNews::contact).toList());
    draw();
    news.stream()
        .filter(item -> !item.change().by().equals(deal.viewer().id()))
        .forEach(
            item ->
                parts
                    .people()
                    .find(item.change().by())
                    .ifPresent(by -> rows.glow(item.contact().id(), item.change().fields(), by)));
  }

  private void draw() {
    List<DealContact> contacts = rows.contacts();
    boolean known = !contacts.isEmpty();
    rows.draw(mayEdit());
    chain.show(contacts);
    count.setText(known ? Integer.toString(contacts.size()) : "");
    empty.setVisible(!known);
    head.setVisible(known);
    noMain.setVisible(known && contacts.stream().noneMatch(DealContact::main));
    adding.setVisible(mayEdit());
  }

  private boolean mayEdit() {
    return parts.permission().mayEdit(deal.viewer(), deal.row(), DealField.CONTACT);
  }
}
