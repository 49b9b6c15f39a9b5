package io.funnelroom.activity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.activity.HistoryFacets;
import io.funnelroom.activity.HistoryFeed;
import io.funnelroom.activity.HistoryFilter;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;

/** A deal's history: filtered as the address says, newest first, and growing while one looks. */
@StyleSheet("context://css/history.css")
final class HistoryPane extends Div implements AfterNavigationObserver {

  private static final int PAGE = 50;
  private static final String REMEMBER = "history.replaceState(history.state, '', $0)";

  private final HistoryParts parts;
  private final OpenDeal deal;
  private final HistoryAddress address;
  private final HistoryFilterBar bar;
  private final HistoryList list;
  private final Button older = new Button();
  private final Span heard = new Span();
  private final EmptyState empty;
  private HistoryFilter filter;
  private HistoryFacets facets = HistoryFacets.NONE;
  private long newestKnown;
  private Registration watching;

  HistoryPane(HistoryParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    address = new HistoryAddress(parts.people());
    EntryText text = new EntryText(parts.text(), parts.people(), getLocale());
    bar = new HistoryFilterBar(parts.people(), text, getLocale(), this::choose);
    list = new HistoryList(parts, text, deal, getLocale());
    addClassName("history");
    older.setText(getTranslation("history.older"));
    older.addThemeVariants(ButtonVariant.TERTIARY);
    older.addClassName("history-older");
    older.addClickListener(click -> readOlder());
    heard.addClassName("visually-hidden");
    heard.getElement().setAttribute("role", "status");
    empty = new EmptyState(getTranslation("history.none"), getTranslation("history.purpose"));
    add(bar, heard, list, empty, older);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    HistoryGrowth growth = new HistoryGrowth(deal, this::grow, list::refreshRestores);
    watching = Registration.combine(parts.feed().watch(growth), parts.deals().watch(growth));
    filter = null;
    show(attached.getUI().getInternals().getActiveViewLocation());
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(event.getLocation());
  }

  private void show(Location location) {
    HistoryFilter asked = address.read(location.getQueryParameters());
    if (!asked.equals(filter)) {
      filter = asked;
      read();
    }
  }

  private void choose(HistoryFilter chosen) {
    filter = chosen;
    read();
    String query = address.text(filter);
    getElement()
        .executeJs(
            REMEMBER,
            "deals/" + deal.id().value() + "/history" + (query.isEmpty() ? "" : "?" + query));
  }

  private void read() {
    List<HistoryEntry> page = parts.history().page(deal.viewer(), deal.id(), filter, null, PAGE);
    offer(parts.history().facets(deal.viewer(), deal.id()));
    bar.show(filter);
    know(page);
    list.show(page);
    shown(page.size() == PAGE);
  }

  private void readOlder() {
    List<HistoryEntry> page =
        parts.history().page(deal.viewer(), deal.id(), filter, list.oldest(), PAGE);
    page.forEach(list::addOlder);
    shown(page.size() == PAGE);
  }

  /** What is new comes on top; after so much that some of it may be missing, all is read anew. */
  private void grow(List<HistoryEntry> newest) {
    if (newest.size() == HistoryFeed.NEWEST && newest.getLast().id() > newestKnown) {
      read();
      return;
    }
    List<HistoryEntry> fresh =
        newest.stream()
            .filter(entry -> filter.matches(entry, parts.clock().getZone()))
            .filter(entry -> !list.shows(entry))
            .toList();
    fresh.reversed().forEach(list::addNewer);
    know(newest);
    offer(newest.stream().reduce(facets, HistoryFacets::with, (one, other) -> other));
    if (!fresh.isEmpty()) {
      heard.setText(list.said(fresh.getFirst()));
      empty.setVisible(false);
    }
  }

  private void know(List<HistoryEntry> entries) {
    newestKnown = entries.stream().mapToLong(HistoryEntry::id).reduce(newestKnown, Math::max);
  }

  private void offer(HistoryFacets now) {
    if (!now.equals(facets)) {
      facets = now;
      bar.offer(facets);
    }
  }

  private void shown(boolean more) {
    older.setVisible(more);
    empty.setVisible(list.isEmpty());
  }
}
