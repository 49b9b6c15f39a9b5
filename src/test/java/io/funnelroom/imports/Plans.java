package io.funnelroom.imports;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.imports.sheet.Spreadsheet;
import java.nio.file.Path;
import java.util.Map;

/** What the wizard would propose for a file, and changes of that. */
final class Plans {
  private Plans() {}

  static ImportPlan of(Path file) {
    Spreadsheet spreadsheet = Spreadsheet.open(file);
    SheetPreview.Row header = SheetPreview.of(spreadsheet, 0).header();
    return new ImportPlan(
        spreadsheet,
        file.getFileName().toString(),
        0,
        header.number(),
        new ColumnMap(SheetPreview.columns(header)),
        Map.of(),
        Duplicates.SKIP,
        false,
        Translations.CHINESE);
  }

  static ImportPlan with(ImportPlan plan, Duplicates duplicates) {
    return changed(plan, plan.matches(), duplicates, plan.goodRowsOnly());
  }

  static ImportPlan goodRowsOnly(ImportPlan plan) {
    return changed(plan, plan.matches(), plan.duplicates(), true);
  }

  static ImportPlan with(ImportPlan plan, Map<DealField, Map<String, Match>> matches) {
    return changed(plan, matches, plan.duplicates(), plan.goodRowsOnly());
  }

  private static ImportPlan changed(
      ImportPlan plan,
      Map<DealField, Map<String, Match>> matches,
      Duplicates duplicates,
      boolean goodRowsOnly) {
    return new ImportPlan(
        plan.file(),
        plan.fileName(),
        plan.sheet(),
        plan.header(),
        plan.columns(),
        matches,
        duplicates,
        goodRowsOnly,
        plan.language());
  }
}
