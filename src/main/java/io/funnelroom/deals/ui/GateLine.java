package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.GateItem;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.team.Person;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that a gate asks for: whether it is there, and else who can do it and how. */
final class GateLine extends ListItem {

  private final MoveParts parts;
  private final OpenDeal deal;
  private final GateItem item;
  private final Span state = new Span();
  private final Span doneBy = new Span();
  private final Div doers = new Div();
  private final Div act = new Div();
  private Boolean shown;

  GateLine(MoveParts parts, OpenDeal deal, GateItem item) {
    this.parts = parts;
    this.deal = deal;
    this.item = item;
    addClassName("gate-line");
    getElement().setAttribute("data-item", item.key());
    state.addClassName("gate-state");
    state.getElement().setAttribute("role", "img");
    doneBy.addClassName("gate-done-by");
    doers.addClassName("gate-doers");
    act.addClassName("gate-act");
    Div what = new Div(new Span(getTranslation(item.textKey())), doneBy, doers);
    what.addClassName("gate-what");
    add(state, what, act);
  }

  /** Shows whether the deal has it; of what was missing until now also who did it. */
  void show(DealRow row, boolean done) {
    boolean news = shown == null || shown != done;
    boolean doneNow = Boolean.FALSE.equals(shown) && done;
    shown = done;
    if (!news) {
      return;
    }
    setClassName("done", done);
    state
        .getElement()
        .setAttribute("aria-label", getTranslation(done ? "gate.done" : "gate.missing"));
    doneBy.setText(doneNow ? parts.words().name(item.doneBy(row).orElse(null)) : "");
    doers.removeAll();
    act.removeAll();
    if (!done) {
      doers.add(new GateDoers(parts.gates().doers(item, row), row, parts.permission()::mayLetPass));
      way().ifPresent(act::add);
    }
  }

  /** Whether there is something here to begin with. */
  boolean focus() {
    Optional<Focusable<?>> first = within(act).findFirst();
    first.ifPresent(Focusable::focus);
    return first.isPresent();
  }

  private static Stream<Focusable<?>> within(Component component) {
    return component instanceof Focusable<?> here
        ? Stream.of(here)
        : component.getChildren().flatMap(GateLine::within);
  }

  private Optional<Component> way() {
    Person viewer = deal.viewer();
    if (!item.mayDo(viewer, deal.row())) {
      return Optional.empty();
    }
    return Optional.of(
        parts.fields().stream()
            .filter(field -> field.key().equals(item.key()))
            .findFirst()
            .map(this::field)
            .orElseGet(this::link));
  }

  private Component field(GateItemField field) {
    return field.field(deal);
  }

  private Component link() {
    Anchor link = new Anchor("deals/%s/%s".formatted(deal.id(), item.tab()));
    link.setText(getTranslation("gate.go"));
    link.getElement().setAttribute("router-link", true);
    link.getElement()
        .setAttribute("aria-label", getTranslation("gate.go-to", getTranslation(item.textKey())));
    return link;
  }
}
