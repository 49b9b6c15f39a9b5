package io.funnelroom.base.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a person arranged the columns; a link or a named view can keep it.
 *
 * @param order the keys of all columns from left to right, hidden ones included
 * @param hidden the keys of the columns not shown
 * @param widths pixels by column key, of columns whose width was changed
 * @param frozen how many of the shown columns stay at the left when the sheet scrolls
 * @param sorting the first decides first
 */
public record SheetLayout(
    List<String> order,
    Set<String> hidden,
    Map<String, Integer> widths,
    int frozen,
    List<SheetSort> sorting) {

  public SheetLayout {
    order = List.copyOf(order);
    hidden = Set.copyOf(hidden);
    widths = Map.copyOf(widths);
    sorting = List.copyOf(sorting);
  }
}
