package io.funnelroom.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.Deals;
import io.funnelroom.imports.export.DealExport;
import io.funnelroom.imports.export.ExportFormat;
import io.funnelroom.imports.export.ExportRequest;
import io.funnelroom.imports.sheet.TableWriter;
import io.funnelroom.imports.sheet.XlsxWriter;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A hundred thousand rows in and out within 512 MB of heap, which {@code bin/test} sets. */
@Tag("benchmark")
@DatabaseTest
class LargeImportIT {
  private static final Logger LOG = LoggerFactory.getLogger(LargeImportIT.class);
  private static final int ROWS = 100_000;

  private final ImportCheck checking;
  private final ImportRun running;
  private final PastImports past;
  private final DealExport export;
  private final Deals deals;
  private final Memberships memberships;
  private ImportTeam team;

  LargeImportIT(
      ImportCheck checking,
      ImportRun running,
      PastImports past,
      DealExport export,
      Deals deals,
      Memberships memberships) {
    this.checking = checking;
    this.running = running;
    this.past = past;
    this.export = export;
    this.deals = deals;
    this.memberships = memberships;
  }

  @Test
  void aHundredThousandRows(@TempDir Path folder) throws IOException {
    team = new ImportTeam(memberships);
    assertThat(Runtime.getRuntime().maxMemory())
        .as("the heap that bin/test --benchmark gives")
        .isLessThanOrEqualTo(512L << 20);
    ImportPlan plan = Plans.of(large(folder.resolve("large.xlsx")));

    CheckResult check = timed("check", () -> checking.check(team.chen, plan, Progress.UNSEEN));
    assertThat(check).extracting(CheckResult::fresh, CheckResult::bad).containsExactly(ROWS, 0);
    ImportResult result = timed("import", () -> running.run(team.chen, plan, Progress.UNSEEN));
    assertThat(result.added()).isEqualTo(ROWS);
    assertThat(deals.count(team.chen, DealFilter.ALL)).isEqualTo(ROWS);

    Path file = folder.resolve("out.xlsx");
    var out = Files.newOutputStream(file);
    ExportRequest everything =
        new ExportRequest(
            DealField.columns(),
            DealFilter.ALL,
            List.of(),
            Translations.CHINESE,
            ExportFormat.XLSX);
    timed(
        "export",
        () -> {
          export.write(team.chen, everything, out);
          return null;
        });
    ImportPlan again = Plans.of(file);
    assertThat(timed("check again", () -> checking.check(team.chen, again, Progress.UNSEEN)))
        .extracting(CheckResult::duplicates, CheckResult::bad)
        .containsExactly(ROWS, 0);
    assertThat(
            timed("take back", () -> past.takeBack(team.chen, result.id(), Progress.UNSEEN))
                .removed())
        .isEqualTo(ROWS);
  }

  private static Path large(Path file) throws IOException {
    try (TableWriter table = new XlsxWriter(Files.newOutputStream(file))) {
      table.header(
          List.of(
              "商机ID",
              "商机名称",
              "客户行业/类型",
              "线索来源",
              "联系人及职位",
              "当前阶段",
              "关键动作",
              "负责人",
              "计划完成时间",
              "客户状态",
              "最近跟进记录（时间+内容）",
              "预计成交金额",
              "成交概率",
              "预计成交日期",
              "备注"));
      for (int i = 1; i <= ROWS; i++) {
        table.row(
            List.of(
                i % 2 == 0 ? "L%06d".formatted(i) : "",
                "第" + i + "家公司-供应链优化",
                "制造/贸易",
                "展会-2023年第" + i % 50 + "届行业展",
                "王五" + i + "-运营经理",
                String.valueOf(1 + i % 7),
                "准备价格对比表，应对竞品异议" + i,
                i % 2 == 0 ? "李四" : "zhaoliu",
                "2023/10/" + (1 + i % 28),
                "犹豫中，价格敏感",
                "10月19日：客户反馈“XX公司报价低" + i + "元”",
                i % 500 + "万元",
                i % 100 + "%",
                "2023-12-31",
                "决策人下周出差" + i));
      }
      table.end();
    }
    return file;
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static <T> T timed(String what, Supplier<T> work) {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    Instant begin = Instant.now();
    T result = work.get();
    LOG.info(
        "{} of {} rows: {}, {} MB of heap at most",
        what,
        ROWS,
        Duration.between(begin, Instant.now()),
        pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
    return result;
  }
}
