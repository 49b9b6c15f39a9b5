package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the rows of a file in. */
@Service
public class ImportRun {
  private final AccessPolicy policy;
  private final DealReader reader;
  private final BulkDeals deals;
  private final DealPermission permission;
  private final ImportLog log;
  private final Clock clock;

  ImportRun(
      AccessPolicy policy,
      DealReader reader,
      BulkDeals deals,
      DealPermission permission,
      ImportLog log,
      Clock clock) {
    this.policy = policy;
    this.reader = reader;
    this.deals = deals;
    this.permission = permission;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Stores the plan's rows in one transaction: nobody sees any of them before all are there, and an
   * import that fails or is cancelled leaves no trace.
   *
   * @throws RuleViolation when the person may not, another import is being stored, or a row has
   *     problems and the plan does not leave such rows out
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  @Transactional
  public ImportResult run(Person by, ImportPlan plan, Progress progress) {
    if (!policy.mayCreateDeals(by)) {
      throw new RuleViolation("deal.create.forbidden");
    }
    plan.columns().check();
    log.beAlone();
    return Origin.IMPORT.of(() -> store(by, plan, progress));
  }

  private ImportResult store(Person by, ImportPlan plan, Progress progress) {
    RowReader rows = new RowReader(plan, reader, LocalDate.now(clock));
    BadRows bad = new BadRows(plan.language(), plan.headerCells());
    RunningImport running =
        new RunningImport(
            by,
            plan,
            log.begin(plan.fileName(), by.id(), clock.instant()),
            deals,
            new RowEdits(by, permission, rows, deals),
            log,
            bad);
    deals.numberAbove(plan.ids());
    try (bad) {
      RowBatches.read(
          plan,
          rows,
          batch -> {
            running.store(batch);
            progress.report(running.rows());
          });
      ImportResult result = running.result(bad.end());
      log.end(result);
      progress.finish();
      return result;
    }
  }
}
