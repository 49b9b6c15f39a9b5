package io.funnelroom.imports;

import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through a whole file and says what would come of it; changes nothing. */
@Service
public class ImportCheck {
  private final DealReader reader;
  private final BulkDeals deals;
  private final DealPermission permission;
  private final Clock clock;

  ImportCheck(DealReader reader, BulkDeals deals, DealPermission permission, Clock clock) {
    this.reader = reader;
    this.deals = deals;
    this.permission = permission;
    this.clock = clock;
  }

  /**
   * What would come of the plan.
   *
   * @throws java.util.concurrent.CancellationException when the progress says so
   * @throws io.funnelroom.base.RuleViolation when the file cannot be read to its end
   */
  @Transactional(readOnly = true)
  public CheckResult check(Person by, ImportPlan plan, Progress progress) {
    RowReader rows = new RowReader(plan, reader, LocalDate.now(clock));
    RowEdits edits = new RowEdits(by, permission, rows, deals);
    KnownDeals known = new KnownDeals(deals, deals::find);
    CheckTally tally = new CheckTally();
    BadRows bad = new BadRows(plan.language(), plan.headerCells());
    try (bad) {
      RowBatches.read(
          plan,
          rows,
          batch -> {
            Map<Integer, DealRow> here = known.find(batch);
            batch.forEach(row -> count(row, here.get(row.number()), plan, edits, tally, bad));
            progress.report(tally.rows());
          });
      progress.finish();
      return tally.result(bad.end());
    }
  }

  private static void count(
      ReadRow row, DealRow here, ImportPlan plan, RowEdits edits, CheckTally tally, BadRows bad) {
    List<Problem> problems = row.problems();
    if (here != null && problems.isEmpty() && plan.duplicates() == Duplicates.UPDATE) {
      problems = edits.problems(row, here);
    }
    if (row.skipped()) {
      tally.skipped(row);
    } else if (problems.isEmpty()) {
      tally.good(row, here != null);
    } else {
      tally.bad(row, problems);
      bad.add(row, problems);
    }
  }
}
