package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which columns the pipeline shows, and how.
 *
 * @param shown from left to right
 * @param widths pixels, of columns whose width was changed
 * @param frozen how many of the shown columns stay at the left
 */
record ColumnLayout(List<DealField> shown, Map<DealField, Integer> widths, int frozen) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 1200;

  /** The master table as it is, with id and name staying in view. */
  static final ColumnLayout MASTER_TABLE = new ColumnLayout(DealField.columns(), Map.of(), 2);

  ColumnLayout {
    List<DealField> known =
        new LinkedHashSet<>(shown).stream().filter(DealField.columns()::contains).toList();
    shown = known.isEmpty() ? DealField.columns() : known;
    Map<DealField, Integer> kept = new TreeMap<>();
    widths.forEach(
        (field, width) -> {
          if (DealField.columns().contains(field)) {
            kept.put(field, Math.clamp(width, NARROWEST, WIDEST));
          }
        });
    widths = Map.copyOf(kept);
    frozen = Math.clamp(frozen, 0, shown.size());
  }

  /** All columns: those shown in their order, then the others in the master table's. */
  List<DealField> all() {
    LinkedHashSet<DealField> all = new LinkedHashSet<>(shown);
    all.addAll(DealField.columns());
    return List.copyOf(all);
  }

  boolean shows(DealField field) {
    return shown.contains(field);
  }

  /** With this column, right of the one that precedes it in the master table. */
  ColumnLayout showing(DealField field) {
    if (shows(field)) {
      return this;
    }
    List<DealField> order = new ArrayList<>(shown);
    int place =
        DealField.columns().subList(0, field.ordinal()).reversed().stream()
            .filter(order::contains)
            .findFirst()
            .map(neighbour -> order.indexOf(neighbour) + 1)
            .orElse(0);
    order.add(place, field);
    return new ColumnLayout(order, widths, frozen);
  }

  /** Without this column; the last one stays. */
  ColumnLayout hiding(DealField field) {
    List<DealField> order = new ArrayList<>(shown);
    order.remove(field);
    return order.isEmpty() ? this : new ColumnLayout(order, widths, frozen);
  }

  /** With this shown column at that place, counted from 0; beyond the ends, at the end. */
  ColumnLayout moving(DealField field, int place) {
    List<DealField> order = new ArrayList<>(shown);
    if (!order.remove(field)) {
      return this;
    }
    order.add(Math.clamp(place, 0, order.size()), field);
    return new ColumnLayout(order, widths, frozen);
  }

  ColumnLayout freezing(int columns) {
    return new ColumnLayout(shown, widths, columns);
  }
}
