package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealGroup;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.Deals;
import io.funnelroom.team.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of filters, as a whole and by groups. */
@Component
class LiveTotals extends LiveFigures<LiveTotals.Wanted, LiveTotals.Reading> {

  private final Deals deals;

  LiveTotals(Deals deals, DealFeed feed) {
    super(feed, "live-totals");
    this.deals = deals;
  }

  @Override
  Reading read(Person viewer, Wanted wanted, long generation) {
    DealTotals totals = deals.totals(viewer, wanted.filter);
    List<DealGroup> groups =
        wanted.groupBy == null
            ? List.of()
            : deals.groupTotals(viewer, wanted.filter, wanted.groupBy);
    return new Reading(wanted, totals, groups, generation);
  }

  /**
   * The figures that a screen asks for.
   *
   * @param groupBy the field whose groups it shows as well; null for none
   */
  record Wanted(DealFilter filter, DealField groupBy) {}

  /** Figures as they were when so many batches of changes had come. */
  record Reading(Wanted wanted, DealTotals totals, List<DealGroup> groups, long generation)
      implements LiveFigures.Reading<Wanted> {}
}
