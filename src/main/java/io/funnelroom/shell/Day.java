package io.funnelroom.shell;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's own open deals that need them. No deal stands twice.
 *
 * @param overdue the key action should have been done before today
 * @param today the key action is due today
 * @param stale nothing is due, but too long nobody has followed up
 */
record Day(List<DealRow> overdue, List<DealRow> today, List<DealRow> stale) {

  /** Whether nothing needs the person. */
  boolean free() {
    return overdue.isEmpty() && today.isEmpty() && stale.isEmpty();
  }

  /** All that it holds. */
  Set<DealId> deals() {
    return Stream.of(overdue, today, stale)
        .flatMap(List::stream)
        .map(DealRow::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
