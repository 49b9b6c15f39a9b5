package io.funnelroom.deals;

import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all modules what a deal needs before it leaves its stage. */
@Component
public class Gates {

  private final ObjectProvider<GateItem> items;
  private final People people;

  Gates(ObjectProvider<GateItem> items, People people) {
    this.items = items;
    this.people = people;
  }

  /** What the gates of all stages ask that the deal leaves on its way to this one. */
  public GateReport report(DealRow deal, Stage to) {
    return new GateReport(
        deal.stage(),
        to,
        asked(deal, to).map(item -> new GateReport.Line(item, item.isDone(deal))).toList());
  }

  /** Whether the person can do anything of what those gates ask, whether it is there or not. */
  boolean concern(Person person, DealRow deal, Stage to) {
    return asked(deal, to).anyMatch(item -> item.mayDo(person, deal));
  }

  /** What the gate of the deal's own stage asks; nothing in the last one. */
  public GateReport next(DealRow deal) {
    return report(deal, deal.stage().next());
  }

  /** Everybody who works here and can do this for the deal, ordered by name. */
  public List<Person> doers(GateItem item, DealRow deal) {
    return people.active().stream().filter(person -> item.mayDo(person, deal)).toList();
  }

  private Stream<GateItem> asked(DealRow deal, Stage to) {
    return items
        .orderedStream()
        .filter(item -> !item.stage().isBefore(deal.stage()) && item.stage().isBefore(to))
        .sorted(Comparator.comparing(GateItem::stage));
  }
}
