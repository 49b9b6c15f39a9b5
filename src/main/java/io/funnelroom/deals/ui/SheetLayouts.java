package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.SheetLayout;
import io.funnelroom.base.ui.sheet.SheetSort;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealSort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Translates between the columns of the address and those of the sheet. */
final class SheetLayouts {

  private SheetLayouts() {}

  static SheetLayout of(PipelineState state) {
    ColumnLayout columns = state.columns();
    Set<String> hidden =
        columns.all().stream()
            .filter(field -> !columns.shows(field))
            .map(DealField::key)
            .collect(Collectors.toSet());
    Map<String, Integer> widths = new HashMap<>();
    columns.widths().forEach((field, width) -> widths.put(field.key(), width));
    return new SheetLayout(
        columns.all().stream().map(DealField::key).toList(),
        hidden,
        widths,
        columns.frozen(),
        state.order().stream()
            .map(sort -> new SheetSort(sort.field().key(), sort.descending()))
            .toList());
  }

  static ColumnLayout columns(SheetLayout layout) {
    List<DealField> shown =
        layout.order().stream()
            .filter(key -> !layout.hidden().contains(key))
            .flatMap(key -> DealField.ofKey(key).stream())
            .toList();
    Map<DealField, Integer> widths = new HashMap<>();
    layout
        .widths()
        .forEach((key, width) -> DealField.ofKey(key).ifPresent(field -> widths.put(field, width)));
    return new ColumnLayout(shown, widths, layout.frozen());
  }

  static List<DealSort> order(SheetLayout layout) {
    return layout.sorting().stream()
        .flatMap(
            sort ->
                DealField.ofKey(sort.columnKey()).stream()
                    .map(field -> new DealSort(field, sort.descending())))
        .toList();
  }
}
