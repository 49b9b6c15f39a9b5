package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Person;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures of the board's columns. */
@Component
class BoardTotals extends LiveFigures<DealFilter, BoardTotals.Reading> {

  private final Deals deals;

  BoardTotals(Deals deals, DealFeed feed) {
    super(feed, "board-totals");
    this.deals = deals;
  }

  @Override
  Reading read(Person viewer, DealFilter wanted, long generation) {
    return new Reading(wanted, deals.columnTotals(viewer, wanted), generation);
  }

  /** Figures as they were when so many batches of changes had come. */
  record Reading(DealFilter wanted, Map<Stage, DealTotals> columns, long generation)
      implements LiveFigures.Reading<DealFilter> {

    /** Those of a column without a deal, too. */
    DealTotals of(Stage column) {
      return columns.getOrDefault(column, DealTotals.NONE);
    }

    /** How many deals all columns hold. */
    int count() {
      return columns.values().stream().mapToInt(DealTotals::count).sum();
    }
  }
}
