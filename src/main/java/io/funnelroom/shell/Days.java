package io.funnelroom.shell;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealSort;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.DuePeriod;
import io.funnelroom.deals.Outcome;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what a person's day holds. */
@Component
class Days {

  /** More than anybody does in a day; the pipeline shows the rest. */
  private static final int MOST = 50;

  private static final List<DealSort> BY_DUE_DATE = List.of(new DealSort(DealField.DUE, false));

  private final Deals deals;
  private final Clock clock;

  Days(Deals deals, Clock clock) {
    this.deals = deals;
    this.clock = clock;
  }

  Day of(Person person) {
    LocalDate today = LocalDate.now(clock);
    return new Day(
        list(person, DuePeriod.Moving.OVERDUE, false),
        list(person, DuePeriod.Moving.TODAY, false),
        list(person, DuePeriod.ANY, true).stream()
            .filter(deal -> deal.due() == null || deal.due().isAfter(today))
            .toList());
  }

  private List<DealRow> list(Person person, DuePeriod due, boolean stale) {
    DealFilter own =
        DealFilter.ALL
            .withOutcomes(Set.of(Outcome.OPEN))
            .ownedBy(Set.of(person.id()))
            .due(due)
            .stale(stale);
    return deals.list(person, own, BY_DUE_DATE, 0, MOST);
  }
}
