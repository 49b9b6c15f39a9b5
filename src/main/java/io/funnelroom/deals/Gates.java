package io.funnelroom.deals;

import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.Comparator;
import java.util.List;
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
    List<GateReport.Line> lines =
        items
            .orderedStream()
            .filter(item -> !item.stage().isBefore(deal.stage()) && item.stage().isBefore(to))
            .sorted(Comparator.comparing(GateItem::stage))
            .map(item -> new GateReport.Line(item, item.isDone(deal)))
            .toList();
    return new GateReport(deal.stage(), to, lines);
  }

  /** What the gate of the deal's own stage asks; nothing in the last one. */
  public GateReport next(DealRow deal) {
    return report(deal, deal.stage().next());
  }

  /** Everybody who works here and can do this for the deal, ordered by name. */
  public List<Person> doers(GateItem item, DealRow deal) {
    return people.active().stream().filter(person -> item.mayDo(person, deal)).toList();
  }
}
