package io.funnelroom.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.discussion.Mention;
import io.funnelroom.team.Person;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A person's unread mentions, the latest first: who, about which deal, what, when. */
class MentionList extends Div {

  private static final int MOST = 50;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final transient MentionParts parts;
  private final transient Supplier<Person> viewer;
  private final transient Consumer<DealId> open;
  private final NativeButton readAll;
  private final UnorderedList list = new UnorderedList();
  private final Paragraph none = new Paragraph(getTranslation("mentions.purpose"));

  MentionList(MentionParts parts, Supplier<Person> viewer, Consumer<DealId> open) {
    this.parts = parts;
    this.viewer = viewer;
    this.open = open;
    addClassName("mention-list");
    readAll =
        new NativeButton(
            getTranslation("mentions.read-all"),
            click -> parts.mentions().markAllRead(viewer.get()));
    readAll.addClassName("mention-read-all");
    Div head = new Div(new H2(getTranslation("mentions.unread")), readAll);
    head.addClassName("mention-head");
    add(head, none, list);
  }

  /** Shows what is unread now. */
  void read() {
    List<Mention> unread = parts.mentions().unread(viewer.get(), MOST);
    Map<DealId, DealRow> deals =
        parts
            .deals()
            .findAll(viewer.get(), unread.stream().map(Mention::deal).distinct().toList())
            .stream()
            .collect(Collectors.toMap(DealRow::id, Function.identity()));
    none.setVisible(unread.isEmpty());
    readAll.setVisible(!unread.isEmpty());
    list.setVisible(!unread.isEmpty());
    list.removeAll();
    unread.stream()
        .filter(mention -> deals.containsKey(mention.deal()))
        .forEach(mention -> list.add(line(mention, deals.get(mention.deal()))));
  }

  /** Who mentioned the person. */
  String writer(Mention mention) {
    return parts.people().find(mention.by()).map(Person::name).orElse("");
  }

  private ListItem line(Mention mention, DealRow deal) {
    Span who = new Span(writer(mention));
    who.addClassName("mention-who");
    Span when = new Span(when(mention));
    when.addClassName("mention-when");
    Span where = new Span(deal.id() + " " + deal.name());
    where.addClassName("mention-where");
    Span what = new Span(mention.excerpt());
    what.addClassName("mention-what");
    NativeButton go = new NativeButton();
    go.addClassName("mention");
    go.addClickListener(click -> open.accept(deal.id()));
    parts
        .people()
        .find(mention.by())
        .ifPresent(by -> go.add(new PersonAvatar(by.name(), by.colour()).small()));
    go.add(who, when, where, what);
    NativeButton read = new NativeButton();
    read.addClassName("mention-read");
    read.setAriaLabel(getTranslation("mentions.read", deal.id().value()));
    read.setTitle(getTranslation("mentions.read", deal.id().value()));
    read.addClickListener(click -> parts.mentions().markRead(viewer.get(), deal.id()));
    return new ListItem(go, read);
  }

  private String when(Mention mention) {
    ZoneId zone = zone();
    ZonedDateTime at = mention.at().atZone(zone);
    boolean today = at.toLocalDate().equals(parts.clock().instant().atZone(zone).toLocalDate());
    return (today ? TIME : DAY_AND_TIME).format(at);
  }

  /** The person's, as far as their browser has told. */
  private ZoneId zone() {
    return getUI()
        .map(ui -> ui.getPage().getExtendedClientDetails().getTimeZoneId())
        .map(ZoneId::of)
        .orElseGet(() -> parts.clock().getZone());
  }
}
