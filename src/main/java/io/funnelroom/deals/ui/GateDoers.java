package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.Person;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A few of those who can do something for a deal, its owner first. */
final class GateDoers extends Span {

  private static final int FEW = 4;

  GateDoers(List<Person> doers, DealRow deal) {
    addClassName("gate-people");
    add(new Span(getTranslation("gate.doers")));
    List<Person> ownerFirst =
        doers.stream()
            .sorted(Comparator.comparing(person -> !person.id().equals(deal.owner())))
            .toList();
    ownerFirst.stream().limit(FEW).map(PersonLine::new).forEach(this::add);
    if (doers.size() > FEW) {
      List<Person> others = ownerFirst.subList(FEW, doers.size());
      Span more = new Span(getTranslation("gate.more", others.size()));
      more.setTitle(
          others.stream()
              .map(Person::name)
              .collect(Collectors.joining(getTranslation("gate.and"))));
      add(more);
    }
  }
}
