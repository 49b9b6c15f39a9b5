package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;

/** The columns of a sheet on its grid, and how a person arranged them. */
final class SheetColumns<T> {

  private static final String CELL = "${window.funnelroomSheet.cell(root, item.c, index)}";
  private static final String HANDLE = "${window.funnelroomSheet.handle(root, item.id, index)}";

  private final Grid<T> grid;
  private final Function<T, String> rowId;
  private final Grid.Column<T> handle;
  private final Map<String, SheetColumn<T>> described = new LinkedHashMap<>();
  private final Map<String, Integer> widths = new HashMap<>();
  private int frozen;

  SheetColumns(Grid<T> grid, Function<T, String> rowId) {
    this.grid = grid;
    this.rowId = rowId;
    handle =
        grid.addColumn(LitRenderer.<T>of(HANDLE).withProperty("id", rowId::apply))
            .setHeader(tickAll())
            .setWidth("64px")
            .setFlexGrow(0)
            .setFrozen(true);
    handle.getElement().setProperty("sheetHandle", true);
    grid.addColumnResizeListener(
        resized -> {
          if (resized.getResizedColumn().getKey() != null) {
            widths.put(resized.getResizedColumn().getKey(), pixels(resized.getResizedColumn()));
          }
        });
  }

  /** The browser hears the click and gives it its name. */
  private static Span tickAll() {
    Span tick = new Span();
    tick.addClassNames("sheet-tick", "sheet-tick-all");
    tick.getElement().setAttribute("role", "checkbox").setAttribute("aria-checked", "false");
    return tick;
  }

  void add(SheetColumn<T> column) {
    described.put(column.key(), column);
    CellWriter<T> writer = new CellWriter<>(column, rowId);
    Grid.Column<T> added =
        grid.addColumn(LitRenderer.<T>of(CELL).withProperty("c", writer::write))
            .setKey(column.key())
            .setHeader(column.header())
            .setWidth(column.width() + "px")
            .setFlexGrow(0)
            .setResizable(true);
    if (column.isSortable()) {
      added.setSortProperty(column.key());
    }
    added.setTextAlign(column.isAlignedToEnd() ? ColumnTextAlign.END : ColumnTextAlign.START);
    added.getElement().setProperty("sheetKey", column.key());
  }

  /** After the person dragged a column to another place. */
  void onMoved(Runnable action) {
    grid.addColumnReorderListener(
        moved -> {
          if (moved.isFromClient()) {
            keepHandleFirst();
            action.run();
          }
        });
  }

  /** After the person moved, resized or sorted columns. */
  void onArranged(Runnable action) {
    grid.addColumnReorderListener(moved -> runIf(moved.isFromClient(), action));
    grid.addColumnResizeListener(resized -> action.run());
    grid.addSortListener(sorted -> runIf(sorted.isFromClient(), action));
  }

  private static void runIf(boolean fromPerson, Runnable action) {
    if (fromPerson) {
      action.run();
    }
  }

  List<SheetColumn<T>> all() {
    return List.copyOf(described.values());
  }

  SheetColumn<T> get(String key) {
    return described.get(key);
  }

  /** The cells of one row by column key, as they travel to the browser. */
  Map<String, ArrayNode> write(T row) {
    Map<String, ArrayNode> cells = new LinkedHashMap<>();
    described.forEach((key, column) -> cells.put(key, new CellWriter<>(column, rowId).write(row)));
    return cells;
  }

  SheetLayout layout() {
    List<String> order = new ArrayList<>();
    Set<String> hidden = new HashSet<>();
    for (Grid.Column<T> column : grid.getColumns()) {
      if (column != handle) {
        order.add(column.getKey());
        if (!column.isVisible()) {
          hidden.add(column.getKey());
        }
      }
    }
    return new SheetLayout(order, hidden, widths, frozen, sorting());
  }

  void arrange(SheetLayout layout) {
    order(layout.order());
    widths.clear();
    widths.putAll(layout.widths());
    described.forEach(
        (key, column) -> {
          Grid.Column<T> shown = grid.getColumnByKey(key);
          shown.setVisible(!layout.hidden().contains(key));
          shown.setWidth(widths.getOrDefault(key, column.width()) + "px");
        });
    frozen = layout.frozen();
    freeze();
    sort(layout.sorting());
  }

  /** Freezes anew after the columns' order or visibility changed. */
  private void freeze() {
    int left = frozen;
    for (Grid.Column<T> column : grid.getColumns()) {
      if (column != handle) {
        boolean freezes = left > 0;
        column.setFrozen(freezes);
        left -= column.isVisible() ? 1 : 0;
      }
    }
  }

  /** The row's own column stays first, whatever was dragged before it. */
  private void keepHandleFirst() {
    if (grid.getColumns().getFirst() != handle) {
      order(layout().order());
    }
    freeze();
  }

  private void order(List<String> keys) {
    List<Grid.Column<T>> columns = new ArrayList<>(grid.getColumns());
    columns.remove(handle);
    columns.sort(
        Comparator.comparingInt(
            column -> {
              int place = keys.indexOf(column.getKey());
              return place < 0 ? Integer.MAX_VALUE : place;
            }));
    columns.addFirst(handle);
    grid.setColumnOrder(columns);
  }

  private List<SheetSort> sorting() {
    return grid.getSortOrder().stream()
        .map(
            order ->
                new SheetSort(
                    order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING))
        .toList();
  }

  private void sort(List<SheetSort> sorting) {
    if (!sorting.equals(sorting())) {
      grid.sort(
          sorting.stream()
              .filter(sort -> described.containsKey(sort.columnKey()))
              .map(
                  sort ->
                      new GridSortOrder<>(
                          grid.getColumnByKey(sort.columnKey()),
                          sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
              .toList());
    }
  }

  private static int pixels(Grid.Column<?> column) {
    return (int) Math.round(Double.parseDouble(column.getWidth().replace("px", "")));
  }
}
