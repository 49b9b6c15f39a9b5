package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataKeyMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Rows to be drawn anew with the next response. States of one row arrive from several sides and not
 * always in their order, and the grid sends those of one response in no order at all: of each row
 * only the newest goes to it, and none that is older than what it shows.
 */
final class RowPatches<T> {

  private final Grid<T> grid;
  private final Function<T, String> rowId;
  private final Map<String, T> waiting = new LinkedHashMap<>();
  private ToLongFunction<T> version = row -> 0;

  RowPatches(Grid<T> grid, Function<T, String> rowId) {
    this.grid = grid;
    this.rowId = rowId;
  }

  void orderedBy(ToLongFunction<T> rowVersion) {
    version = rowVersion;
  }

  boolean holds(T row) {
    return grid.getDataCommunicator().getKeyMapper().has(row);
  }

  void add(T row) {
    if (!holds(row)) {
      return;
    }
    if (waiting.isEmpty()) {
      grid.getElement()
          .getNode()
          .runWhenAttached(ui -> ui.beforeClientResponse(grid, now -> send()));
    }
    waiting.merge(rowId.apply(row), row, this::newer);
  }

  private void send() {
    List<T> rows = List.copyOf(waiting.values());
    waiting.clear();
    rows.stream().filter(this::isNews).forEach(grid.getDataProvider()::refreshItem);
  }

  private boolean isNews(T row) {
    return holds(row) && newer(shown(row), row) == row;
  }

  private T shown(T row) {
    DataKeyMapper<T> keys = grid.getDataCommunicator().getKeyMapper();
    return keys.get(keys.key(row));
  }

  private T newer(T earlier, T later) {
    return version.applyAsLong(later) < version.applyAsLong(earlier) ? earlier : later;
  }
}
