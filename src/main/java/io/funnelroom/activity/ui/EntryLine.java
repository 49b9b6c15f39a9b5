package io.funnelroom.activity.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.ui.page.ChangeReason;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.deals.ui.page.OriginBadge;
import io.funnelroom.team.Person;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** One line of a history: when, who, what, from what to what, why, and the way back. */
final class EntryLine extends ListItem {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final HistoryParts parts;
  private final EntryText text;
  private final HistoryEntry entry;
  private final RestoreButton restore;

  EntryLine(HistoryParts parts, EntryText text, OpenDeal deal, HistoryEntry entry) {
    this.parts = parts;
    this.text = text;
    this.entry = entry;
    restore = entry.isChangeOfField() ? new RestoreButton(parts, text, deal, entry) : null;
    addClassName("history-line");
    getElement().setAttribute("data-entry", entry.kind());
    entry.dealField().ifPresent(field -> getElement().setAttribute("data-of", field.key()));
    Optional<Person> by = parts.people().find(entry.by());
    add(new Time(TIME.format(entry.at().atZone(parts.clock().getZone())), entry.at().toString()));
    add(avatar(by));
    add(body(by.map(Person::name).orElse("")));
    if (restore != null) {
      add(restore);
    }
  }

  HistoryEntry entry() {
    return entry;
  }

  /** Offers the way back where the deal as it is now does not hold the earlier value. */
  void offerRestore(DealRow now) {
    if (restore != null) {
      restore.offer(now);
    }
  }

  /** Shows for a moment that it has just come. */
  void glow() {
    parts
        .people()
        .find(entry.by())
        .ifPresent(person -> getStyle().set("--person", person.colour()));
    addClassName("history-fresh");
  }

  private Div body(String name) {
    Span who = new Span(name);
    who.addClassName("history-who");
    Div head = new Div(who, text.what(entry), new OriginBadge(entry.origin()));
    head.addClassName("history-head");
    Div body = new Div(head, text.values(entry), new ChangeReason(entry.note(), entry.waived()));
    body.addClassName("history-body");
    return body;
  }

  private static Span avatar(Optional<Person> by) {
    Span disc =
        by.<Span>map(person -> new PersonAvatar(person.name(), person.colour()).small())
            .orElseGet(Span::new);
    disc.getElement().setAttribute("aria-hidden", "true");
    return disc;
  }

  @Tag("time")
  private static final class Time extends HtmlComponent {
    Time(String shown, String exactly) {
      getElement().setText(shown);
      getElement().setAttribute("datetime", exactly);
    }
  }
}
