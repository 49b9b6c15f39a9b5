package io.funnelroom.deals;

import java.util.Collection;

/**
 * The numbers that new deals get. Ids that come from a table move the series on as long as they
 * continue it; a number far above it, such as the date in SF20231020, belongs to another one.
 */
final class NumberSeries {

  private static final int GAP = 1000;

  private NumberSeries() {}

  /**
   * The last number of the series after these ids came; those that are taken may be passed over.
   */
  static int continued(int last, Collection<DealId> given) {
    int reached = last;
    for (int number : given.stream().flatMapToInt(id -> id.number().stream()).sorted().toArray()) {
      if (number > reached + GAP) {
        break;
      }
      reached = Math.max(reached, number);
    }
    return reached;
  }
}
