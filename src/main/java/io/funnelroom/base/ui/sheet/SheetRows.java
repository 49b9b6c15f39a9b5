package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/** Reads rows that are not in view, in the order that the grid shows. */
final class SheetRows {

  private SheetRows() {}

  @SuppressWarnings("unchecked")
  static <T> List<Map<String, ArrayNode>> at(
      Grid<T> grid, SheetColumns<T> columns, int from, int count) {
    Query<T, Object> query = (Query<T, Object>) grid.getDataCommunicator().buildQuery(from, count);
    // An unread page request makes a callback provider complain.
    try (Stream<T> rows =
        ((com.vaadin.flow.data.provider.DataProvider<T, Object>) grid.getDataProvider())
            .fetch(query)) {
      return rows.limit(count).map(columns::write).toList();
    }
  }
}
