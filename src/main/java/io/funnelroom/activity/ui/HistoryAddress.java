package io.funnelroom.activity.ui;

import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.activity.HistoryFilter;
import io.funnelroom.base.ui.Link;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.util.function.Function;

/** The filter of a history in its address: {@code ?by=lisi&field=amount&from=2026-10-01}. */
final class HistoryAddress {

  private final People people;

  HistoryAddress(People people) {
    this.people = people;
  }

  HistoryFilter read(QueryParameters query) {
    Link link = Link.of(query);
    return new HistoryFilter(
        link.set("by", name -> people.byUserName(name).map(Person::id).orElse(null)),
        link.set("field", Function.identity()),
        link.set("kind", Function.identity()),
        link.one("from", LocalDate::parse).orElse(null),
        link.one("to", LocalDate::parse).orElse(null));
  }

  String text(HistoryFilter filter) {
    Link link = new Link();
    link.put("by", filter.by().stream().map(this::userName).sorted().toList());
    link.put("field", filter.fields().stream().sorted().toList());
    link.put("kind", filter.kinds().stream().sorted().toList());
    link.put("from", day(filter.from()));
    link.put("to", day(filter.to()));
    return link.text();
  }

  private String userName(PersonId id) {
    return people.find(id).map(Person::userName).orElse("");
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
