package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealSort;
import java.util.List;

/**
 * What the pipeline shows and how: all that its address holds.
 *
 * @param order the first decides first
 * @param groupBy the field whose group totals are open: stage, owner or source; null for none
 * @param spot the selected cell; null for none
 * @param view the named view that this started from; null for none
 */
record PipelineState(
    DealFilter filter,
    List<DealSort> order,
    ColumnLayout columns,
    DealField groupBy,
    Spot spot,
    Long view) {

  /** Every living deal, in the master table as it is. */
  static final PipelineState START =
      new PipelineState(DealFilter.ALL, List.of(), ColumnLayout.MASTER_TABLE, null, null, null);

  PipelineState {
    order = List.copyOf(order);
  }

  PipelineState filtered(DealFilter by) {
    return new PipelineState(by, order, columns, groupBy, spot, view);
  }

  PipelineState sorted(List<DealSort> by) {
    return new PipelineState(filter, by, columns, groupBy, spot, view);
  }

  PipelineState laidOut(ColumnLayout as) {
    return new PipelineState(filter, order, as, groupBy, spot, view);
  }

  PipelineState groupedBy(DealField field) {
    return new PipelineState(filter, order, columns, field, spot, view);
  }

  PipelineState at(Spot place) {
    return new PipelineState(filter, order, columns, groupBy, place, view);
  }

  PipelineState inView(Long id) {
    return new PipelineState(filter, order, columns, groupBy, spot, id);
  }

  /** What a named view keeps: neither where somebody is nor which view it is. */
  PipelineState toKeep() {
    return at(null).inView(null);
  }
}
