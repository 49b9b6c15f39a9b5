package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Link;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealSort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns and order in an address: {@code cols=id,name&widths=name.240&frozen=1&sort=due.desc}. */
final class LayoutCodec {

  private static final String DESCENDING = ".desc";
  private static final ColumnLayout USUAL = ColumnLayout.MASTER_TABLE;

  private LayoutCodec() {}

  static ColumnLayout readColumns(Link link) {
    Map<DealField, Integer> widths = new LinkedHashMap<>();
    link.list("widths", LayoutCodec::width).forEach(width -> widths.put(width.field, width.pixels));
    List<DealField> shown = link.list("cols", LayoutCodec::column);
    int frozen = link.one("frozen", Integer::valueOf).orElse(USUAL.frozen());
    return new ColumnLayout(shown, widths, frozen);
  }

  /** Each column sorts once, at its first place. */
  static List<DealSort> readOrder(Link link) {
    Map<DealField, DealSort> order = new LinkedHashMap<>();
    link.list("sort", LayoutCodec::sort).forEach(sort -> order.putIfAbsent(sort.field(), sort));
    return List.copyOf(order.values());
  }

  static void writeColumns(ColumnLayout layout, Link link) {
    if (!layout.shown().equals(USUAL.shown())) {
      link.put("cols", layout.shown().stream().map(DealField::key).toList());
    }
    link.put(
        "widths",
        layout.widths().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(width -> width.getKey().key() + "." + width.getValue())
            .toList());
    if (layout.frozen() != USUAL.frozen()) {
      link.put("frozen", Integer.toString(layout.frozen()));
    }
  }

  static void writeOrder(List<DealSort> order, Link link) {
    link.put(
        "sort",
        order.stream()
            .map(sort -> sort.field().key() + (sort.descending() ? DESCENDING : ""))
            .toList());
  }

  private static DealField column(String key) {
    return DealField.ofKey(key).filter(DealField.columns()::contains).orElse(null);
  }

  private static DealSort sort(String word) {
    boolean descending = word.endsWith(DESCENDING);
    String key = descending ? word.substring(0, word.length() - DESCENDING.length()) : word;
    DealField field = column(key);
    return field == null ? null : new DealSort(field, descending);
  }

  private static Width width(String word) {
    String[] parts = word.split("\\.", 2);
    DealField field = column(parts[0]);
    return field == null ? null : new Width(field, Integer.parseInt(parts[1]));
  }

  private record Width(DealField field, int pixels) {}
}
