package io.funnelroom.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Outcome;
import io.funnelroom.imports.sheet.SampleFiles;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of a table mean, and what they change about deals that are here. */
@DatabaseTest
class ImportReadingIT {
  private final ImportCheck checking;
  private final ImportRun running;
  private final Deals deals;
  private final Memberships memberships;
  private ImportTeam team;
  private SampleFiles files;

  ImportReadingIT(ImportCheck checking, ImportRun running, Deals deals, Memberships memberships) {
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
  void theHeadersUnitCountsForPlainNumbers() {
    run(plan("商机名称,预计成交金额（万元）\nA-一,50\nB-二,1.5万\n"));
    run(plan("商机名称,Amount (USD k)\nC-三,120\nD-四,€5\n"));

    assertThat(all())
        .extracting(deal -> deal.value(DealField.AMOUNT))
        .containsExactly(
            Money.cny(500_000), Money.cny(15_000), money(120_000, "USD"), money(5, "EUR"));
  }

  @Test
  void oneIsAllInAColumnOfShares() {
    run(plan("商机名称,成交概率\nA-一,0.5\nB-二,1\nC-三,\n"));
    run(plan("商机名称,成交概率\nD-四,50\nE-五,1\n"));
    run(plan("商机名称,成交概率\nF-六,0.3\nG-七,1%\nH-八,1\n"));

    assertThat(all())
        .extracting(deal -> deal.value(DealField.PROBABILITY))
        .containsExactly(50, 100, null, 50, 1, 30, 1, 1);
  }

  @Test
  void onlyTheRoomsOwnIdsAreIds() {
    ImportPlan plan = plan("编号,商机名称\n1,A-一\nsf007,B-二\nX-3,C-三\n");

    assertThat(checking.check(team.chen, plan, Progress.UNSEEN).foreignIds())
        .containsExactly("1", "X-3");
    run(plan);
    assertThat(all())
        .extracting(deal -> deal.id().value() + " " + deal.name())
        .containsExactly("SF007 B-二", "SF008 A-一", "SF009 C-三");
  }

  @Test
  void blanksOfEveryKindAroundATextAreNone() {
    run(plan("商机名称\u00A0,负责人\n\u3000A-一\u00A0,\u00A0李四\u3000\n\u00A0,\u3000\n"));

    assertThat(all())
        .singleElement()
        .satisfies(
            deal -> {
              assertThat(deal.name()).isEqualTo("A-一");
              assertThat(deal.owner()).isEqualTo(team.liSi.id());
            });
  }

  @Test
  void aStageWithoutAnOutcomeLeavesAWonDealWon() {
    run(plan("商机ID,商机名称,阶段,负责人\nSF001,A-一,已成交,李四\nSF002,B-二,谈判·输单：太贵,李四\n"));

    ImportResult result =
        run(
            Plans.with(
                plan("商机ID,商机名称,阶段\nSF001,A-一,成交转化与交付交接\nSF002,B-二,方案\n"), Duplicates.UPDATE));

    assertThat(result.changed()).isEqualTo(1);
    assertThat(deal("SF001").standing().outcome()).isEqualTo(Outcome.WON);
    assertThat(deal("SF002").standing().reason()).isEqualTo("太贵");
    assertThat(deal("SF002").stage().number()).isEqualTo(4);

    run(Plans.with(plan("商机ID,商机名称,结果\nSF002,B-二,进行中\n"), Duplicates.UPDATE));
    assertThat(deal("SF002").standing().outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void aFollowUpThatIsHereAlreadyIsNotAddedAgain() {
    String monday = "商机ID,商机名称,跟进记录\nSF001,A-一,2026-03-02：客户来电\n";
    run(plan(monday));
    run(Plans.with(plan(monday.replace("03-02：客户来电", "03-03：已寄方案")), Duplicates.UPDATE));

    ImportResult again = run(Plans.with(plan(monday), Duplicates.UPDATE));

    assertThat(again.changed()).isZero();
    assertThat(deals.followUps(team.chen, new DealId("SF001")))
        .extracting(FollowUp::text)
        .containsExactly("已寄方案", "客户来电");
  }

  @Test
  void theFirstRowsAreShownAsUnderstoodAndAllProblemsCounted() {
    StringBuilder table = new StringBuilder("商机名称,金额,成交概率\n");
    for (int row = 2; row <= 15; row++) {
      table.append("好").append(row).append(",50万,80%\n");
    }
    table.append("差,面议,很高\n".repeat(300));

    CheckResult check = checking.check(team.chen, plan(table.toString()), Progress.UNSEEN);

    assertThat(check.problems()).hasSize(CheckResult.PROBLEMS_TOLD);
    assertThat(check.allProblems()).isEqualTo(600);
    assertThat(check.shown())
        .hasSize(CheckResult.GOOD_ROWS_SHOWN + CheckResult.BAD_ROWS_SHOWN)
        .isSortedAccordingTo((a, b) -> a.number() - b.number());
    assertThat(check.shown().getFirst())
        .isEqualTo(
            new CheckedRow(
                2,
                CheckedRow.Fate.NEW,
                Map.of(
                    DealField.NAME,
                    "好2",
                    DealField.AMOUNT,
                    Money.cny(500_000),
                    DealField.PROBABILITY,
                    80),
                List.of()));
    assertThat(check.shown().getLast().problems()).hasSize(2);
  }

  private ImportPlan plan(String table) {
    return Plans.of(files.csv(StandardCharsets.UTF_8, table));
  }

  private static Money money(int amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  private ImportResult run(ImportPlan plan) {
    return running.run(team.chen, plan, Progress.UNSEEN);
  }

  private DealRow deal(String id) {
    return deals.find(team.chen, new DealId(id)).orElseThrow();
  }

  private List<DealRow> all() {
    return deals.list(team.chen, DealFilter.ALL, List.of(), 0, 100);
  }
}
