package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.team.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One import while it happens: stores batch after batch, and counts. */
final class RunningImport {
  /** The version of a deal that nobody has touched since it was opened. */
  private static final long FIRST_VERSION = 1;

  private final Person by;
  private final ImportPlan plan;
  private final ImportId id;
  private final BulkDeals deals;
  private final RowEdits edits;
  private final ImportLog log;
  private final BadRows badRows;
  private final KnownDeals known;
  private int added;
  private int changed;
  private int skipped;
  private int bad;

  RunningImport(
      Person by,
      ImportPlan plan,
      ImportId id,
      BulkDeals deals,
      RowEdits edits,
      ImportLog log,
      BadRows badRows) {
    this.by = by;
    this.plan = plan;
    this.id = id;
    this.deals = deals;
    this.edits = edits;
    this.log = log;
    this.badRows = badRows;
    this.known =
        new KnownDeals(deals, plan.duplicates() == Duplicates.UPDATE ? deals::hold : deals::find);
  }

  void store(List<ReadRow> batch) {
    Map<Integer, DealRow> here = known.find(batch);
    Set<DealId> touched = new HashSet<>();
    List<ReadRow> fresh = new ArrayList<>();
    List<ImportedRow> imported = new ArrayList<>();
    for (ReadRow row : batch) {
      DealRow deal = here.get(row.number());
      if (deal != null && !touched.add(deal.id())) {
        deal = again(row, here);
      }
      if (row.skipped()) {
        skipped++;
      } else if (!row.problems().isEmpty()) {
        reject(row, row.problems());
      } else if (deal == null || plan.duplicates() == Duplicates.ADD) {
        fresh.add(row);
      } else if (plan.duplicates() == Duplicates.UPDATE) {
        change(row, deal, imported);
      } else {
        skipped++;
      }
    }
    add(fresh, here, imported);
    log.add(id, imported);
  }

  /** A row above may have changed the deal, or given it another name. */
  private DealRow again(ReadRow row, Map<Integer, DealRow> here) {
    here.remove(row.number());
    here.putAll(known.find(List.of(row)));
    return here.get(row.number());
  }

  ImportResult result(Path badRowsFile) {
    return new ImportResult(id, added, changed, skipped, bad, badRowsFile);
  }

  int rows() {
    return added + changed + skipped + bad;
  }

  private void reject(ReadRow row, List<Problem> problems) {
    if (!plan.goodRowsOnly()) {
      throw new RuleViolation("imports.problems");
    }
    bad++;
    badRows.add(row, problems);
  }

  private void change(ReadRow row, DealRow deal, List<ImportedRow> imported) {
    List<Problem> problems = edits.problems(row, deal);
    if (!problems.isEmpty()) {
      reject(row, problems);
      return;
    }
    List<DealEdit> wanted = edits.of(row, deal);
    if (wanted.isEmpty()) {
      skipped++;
      return;
    }
    DealRow after = deals.update(by, wanted).getFirst();
    imported.add(new ImportedRow(row.number(), deal.id(), after.version(), before(deal, wanted)));
    changed++;
  }

  private void add(List<ReadRow> rows, Map<Integer, DealRow> here, List<ImportedRow> imported) {
    if (rows.isEmpty()) {
      return;
    }
    List<DealId> ids =
        deals.insert(
            by, rows.stream().map(row -> newDeal(row, here.containsKey(row.number()))).toList());
    for (int i = 0; i < rows.size(); i++) {
      imported.add(new ImportedRow(rows.get(i).number(), ids.get(i), FIRST_VERSION, null));
    }
    rows.forEach(known::brought);
    added += rows.size();
  }

  private static NewDeal newDeal(ReadRow row, boolean anotherOne) {
    Map<DealField, Object> values = new EnumMap<>(row.values());
    values.remove(DealField.ID);
    return new NewDeal(anotherOne ? null : row.id(), values);
  }

  private static Map<DealField, ImportedRow.Change> before(DealRow deal, List<DealEdit> edits) {
    Map<DealField, ImportedRow.Change> changes = new EnumMap<>(DealField.class);
    for (DealEdit edit : edits) {
      changes.put(
          edit.field(),
          new ImportedRow.Change(
              StoredValue.write(deal.value(edit.field())), StoredValue.write(edit.value())));
    }
    return changes;
  }
}
