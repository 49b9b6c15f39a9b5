package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.MultiSortPriority;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;

/** The grid below a sheet: the sheet has its own selection, and columns move and sort together. */
final class SheetGrid {

  private SheetGrid() {}

  static <T> Grid<T> create() {
    Grid<T> grid = new Grid<>();
    grid.setSelectionMode(SelectionMode.NONE);
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
    grid.setColumnReorderingAllowed(true);
    grid.setMultiSort(true, MultiSortPriority.APPEND, true);
    grid.setSizeFull();
    return grid;
  }
}
