package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.Person;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A few of those who can do something for a deal, its owner first and managers last. */
final class GateDoers extends Span {

  private static final int FEW = 4;

  /**
   * @param last whom one goes to last: who may do anything
   */
  GateDoers(List<Person> doers, DealRow deal, Predicate<Person> last) {
    addClassName("gate-people");
    add(new Span(getTranslation("gate.doers")));
    List<Person> ownerFirst =
        doers.stream()
            .sorted(
                Comparator.<Person, Boolean>comparing(person -> !person.id().equals(deal.owner()))
                    .thenComparing(last::test))
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
