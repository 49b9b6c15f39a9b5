package io.funnelroom.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.Deals;
import io.funnelroom.imports.sheet.SampleFiles;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that end before the last row, or right after it. */
@DatabaseTest
class EndedImportIT {
  private final ImportCheck checking;
  private final ImportRun running;
  private final Deals deals;
  private final Memberships memberships;
  private ImportTeam team;
  private SampleFiles files;

  EndedImportIT(ImportCheck checking, ImportRun running, Deals deals, Memberships memberships) {
    this.checking = checking;
    this.running = running;
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void team(@TempDir Path folder) {
    team = new ImportTeam(memberships);
    files = new SampleFiles(folder);
  }

  @Test
  void cancellingAfterTheLastRowStillCounts() {
    ImportPlan plan = Plans.goodRowsOnly(csv("A-一,\nB-二,面议\n"));
    Set<Path> before = TemporaryFiles.now();

    assertThatThrownBy(() -> checking.check(team.chen, plan, new CancelledAfter(1)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> running.run(team.chen, plan, new CancelledAfter(1)))
        .isInstanceOf(CancellationException.class);

    assertThat(deals.count(team.chen, DealFilter.ALL)).isZero();
    assertThat(TemporaryFiles.now()).isEqualTo(before);
  }

  @Test
  void anXlsImportIsCancelledAndNotCalledDamaged() {
    Path file = files.xls(SampleFiles.rows(List.of(List.of("商机名称", "负责人"), List.of("A", "李四"))));

    assertThatThrownBy(() -> running.run(team.chen, Plans.of(file), new CancelledAfter(0)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void rowsWithoutANameAreReadManyAtATime() {
    CancelledAfter never = new CancelledAfter(Integer.MAX_VALUE);

    CheckResult result = checking.check(team.chen, csv(",1万\n".repeat(1200)), never);

    assertThat(result.bad()).isEqualTo(1200);
    assertThat(never.reports).containsExactly(500, 1000, 1200);
  }

  @Test
  void aFileOfTooManyRowsIsRefused() {
    ImportPlan plan = csv(",\n,1\n".repeat(RowBatches.LIMIT + 1));
    Set<Path> before = TemporaryFiles.now();

    assertThatThrownBy(() -> checking.check(team.chen, plan, Progress.UNSEEN))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            why -> assertThat(why.key()).isEqualTo("imports.file.too-many-rows"));
    assertThat(TemporaryFiles.now()).isEqualTo(before);
  }

  private ImportPlan csv(String rows) {
    return Plans.of(files.csv(StandardCharsets.UTF_8, "商机名称,金额\n" + rows));
  }

  private static final class CancelledAfter implements Progress {
    private final List<Integer> reports = new ArrayList<>();
    private final int batches;

    CancelledAfter(int batches) {
      this.batches = batches;
    }

    @Override
    public void rowsDone(int rows) {
      reports.add(rows);
    }

    @Override
    public boolean cancelled() {
      return reports.size() >= batches;
    }
  }
}
