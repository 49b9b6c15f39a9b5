package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
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
    Query<T, Object> query = grid.getDataCommunicator().buildQuery(from, count);
    DataProvider<T, Object> provider = (DataProvider<T, Object>) grid.getDataProvider();
    try (Stream<T> rows = provider.fetch(query)) {
      return rows.map(columns::write).toList();
    }
  }
}
