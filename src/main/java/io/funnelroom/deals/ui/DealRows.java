package io.funnelroom.deals.ui;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealSort;
import io.funnelroom.deals.Deals;
import io.funnelroom.team.Person;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows that a sheet fetches as they come into view. */
final class DealRows {

  private final Deals deals;
  private final Supplier<Person> viewer;
  private final Supplier<DealFilter> filter;
  private int countShown;

  DealRows(Deals deals, Supplier<Person> viewer, Supplier<DealFilter> filter) {
    this.deals = deals;
    this.viewer = viewer;
    this.filter = filter;
  }

  Stream<DealRow> fetch(Query<DealRow, Void> query) {
    var order = query.getSortOrders().stream().flatMap(DealRows::sort).toList();
    return deals
        .list(viewer.get(), filter.get(), order, query.getOffset(), query.getLimit())
        .stream();
  }

  int count(Query<DealRow, Void> query) {
    countShown = deals.count(viewer.get(), filter.get());
    return countShown;
  }

  /** How many rows the sheet believes there are. */
  int countShown() {
    return countShown;
  }

  private static Stream<DealSort> sort(QuerySortOrder order) {
    boolean descending = order.getDirection() == SortDirection.DESCENDING;
    return DealField.ofKey(order.getSorted()).stream()
        .map(field -> new DealSort(field, descending));
  }
}
