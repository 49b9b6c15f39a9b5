package io.funnelroom.imports;

import static io.funnelroom.imports.sheet.SampleFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.imports.sheet.SampleFiles;
import io.funnelroom.imports.sheet.Spreadsheet;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DatabaseTest
class ImportIT {
  private static final Path MASTER = Path.of("src/demo/resources/demo/master-table.xlsx");
  private static final List<String> HEADER = List.of("商机ID", "商机名称", "联系人", "负责人", "金额", "阶段");

  private final ImportCheck checking;
  private final ImportRun running;
  private final Deals deals;
  private final Memberships memberships;
  private ImportTeam team;
  private SampleFiles files;

  ImportIT(ImportCheck checking, ImportRun running, Deals deals, Memberships memberships) {
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
  void theMasterTableComesInAsItIs() {
    ImportResult result = run(Plans.of(MASTER));

    assertThat(result).extracting(ImportResult::added, ImportResult::bad).containsExactly(2, 0);
    DealRow first = deal("SF001");
    assertThat(first.name()).isEqualTo("XX科技-CRM系统采购");
    assertThat(first.industry()).isEqualTo("互联网/科技");
    assertThat(first.source()).isEqualTo(new LeadSource(SourceClass.WEBINAR, ""));
    assertThat(first.contact()).isEqualTo(new Contact("张三", "采购总监"));
    assertThat(first.stage()).isEqualTo(Stage.SOLUTION);
    assertThat(first.owner()).isEqualTo(team.liSi.id());
    assertThat(first.value(DealField.DUE)).isEqualTo(LocalDate.of(2023, 10, 20));
    assertThat(first.value(DealField.FOLLOWUP))
        .isEqualTo(new FollowUp(LocalDate.of(2023, 10, 18), team.chen.id(), "客户对数据安全提出3点要求"));
    assertThat(first.value(DealField.AMOUNT)).isEqualTo(Money.cny(500_000));
    assertThat(first.value(DealField.PROBABILITY)).isEqualTo(80);
    assertThat(first.value(DealField.CLOSE)).isEqualTo(LocalDate.of(2023, 11, 15));
    assertThat(first.value(DealField.REMARKS)).isEqualTo("需协调技术团队支持");
    assertThat(deal("SF002").ownerName()).isEqualTo("赵六");
  }

  @Test
  void aMessyTableComesInAsItsTeamMeantIt() {
    String text =
        """
        2023年销售漏斗;;;;;;;
        制表：赵六;;;;;;;
        商机主题;客户联系人;职务;销售;所处阶段;预计金额(元);赢率;跟进情况
        贸易集团-供应链优化;王五;运营经理;zhaoliu;5;80w;五成;10/19: "客户反馈
        报价低"
        ;;;;;;;
        YY制造-仓储升级;周总;;李四;输单;$1.2m;0.3;2023.9.15 已签竞品
        """
            .replace("\"客户反馈\n报价低\"", "\"10/19: 客户反馈\n报价低\"")
            .replace("10/19: \"", "\"");

    run(Plans.of(files.csv(Charset.forName("GBK"), text)));

    DealRow trade = deal("SF001");
    assertThat(trade.contact()).isEqualTo(new Contact("王五", "运营经理"));
    assertThat(trade.stage()).isEqualTo(Stage.NEGOTIATION);
    assertThat(trade.value(DealField.AMOUNT)).isEqualTo(Money.cny(800_000));
    assertThat(((FollowUp) trade.value(DealField.FOLLOWUP)).text()).isEqualTo("客户反馈\n报价低");
    DealRow lost = deal("SF002");
    assertThat(lost.standing().outcome()).isEqualTo(Outcome.LOST);
    assertThat(lost.standing().reason()).isEqualTo("未说明原因");
    assertThat(((Money) lost.value(DealField.AMOUNT)).currency().getCurrencyCode())
        .isEqualTo("USD");
  }

  @Test
  void unknownOwnersAndStagesAreAskedForOnceEach() {
    ImportPlan plan =
        Plans.of(
            table(
                List.of("", "A-一", "张三", "小李", "", "喝茶"),
                List.of("", "B-二", "张三", "小李", "", "谈判"),
                List.of("", "C-三", "张三", "离职员工", "", "喝茶")));

    CheckResult check = checking.check(team.chen, plan, Progress.UNSEEN);
    ImportPlan matched =
        Plans.with(
            plan,
            Map.of(
                DealField.OWNER,
                Map.of("小李", new Match.Use(team.liSi.id()), "离职员工", new Match.SkipRow()),
                DealField.STAGE,
                Map.of("喝茶", new Match.LeaveEmpty())));

    assertThat(check.unknownOwners()).isEqualTo(Map.of("小李", 2, "离职员工", 1));
    assertThat(check.unknownStages()).isEqualTo(Map.of("喝茶", 2));
    assertThat(checking.check(team.chen, matched, Progress.UNSEEN))
        .extracting(CheckResult::fresh, CheckResult::skipped, CheckResult::bad)
        .containsExactly(2, 1, 0);
    run(matched);
    assertThat(deal("SF001").owner()).isEqualTo(team.liSi.id());
    assertThat(deal("SF001").stage()).isEqualTo(Stage.LEAD_CAPTURE);
  }

  @Test
  void duplicatesAreFoundByIdOrByNameAndContact() {
    run(Plans.of(MASTER));
    ImportPlan plan =
        Plans.of(
            table(
                List.of("SF001", "改名", "", "", "60万", ""),
                List.of("", "贸易集团-供应链优化", "王五-总经理", "", "90万", ""),
                List.of("", "新商机", "钱九", "李四", "10万", ""),
                List.of("", "新商机", "钱九", "李四", "20万", ""),
                List.of("SF101", "同名", "钱九", "李四", "", ""),
                List.of("SF102", "同名", "钱九", "李四", "", "")));

    assertThat(checking.check(team.chen, plan, Progress.UNSEEN))
        .extracting(CheckResult::fresh, CheckResult::duplicates)
        .containsExactly(3, 3);
    assertThat(run(plan))
        .extracting(ImportResult::added, ImportResult::skipped)
        .containsExactly(3, 3);
    assertThat(run(Plans.with(plan, Duplicates.UPDATE)))
        .extracting(ImportResult::added, ImportResult::changed, ImportResult::skipped)
        .containsExactly(0, 3, 3);
    assertThat(deal("SF001").name()).isEqualTo("改名");
    assertThat(deal("SF001").contact()).isEqualTo(new Contact("张三", "采购总监"));
    assertThat(deal("SF002").value(DealField.AMOUNT)).isEqualTo(Money.cny(900_000));
    assertThat(run(Plans.with(plan, Duplicates.ADD)).added()).isEqualTo(6);
    assertThat(all()).hasSize(11);
  }

  @Test
  void rowsWithoutAnIdAreNumberedAboveThoseThatBringTheirs() {
    run(
        Plans.of(
            table(
                List.of("", "A-一", "", "", "", ""),
                List.of("SF001", "B-二", "", "", "", ""),
                List.of("SF007", "C-三", "", "", "", ""),
                List.of("", "D-四", "", "", "", ""))));

    assertThat(all())
        .extracting(deal -> deal.id().value() + " " + deal.name())
        .containsExactly("SF001 B-二", "SF007 C-三", "SF008 A-一", "SF009 D-四");
  }

  @Test
  void aProblemKeepsAllRowsOutAndIsToldAtItsCell() {
    ImportPlan plan = Plans.of(badTable());

    CheckResult check = checking.check(team.chen, plan, Progress.UNSEEN);

    assertThat(check.problems())
        .extracting(Problem::row, Problem::column, Problem::text, problem -> problem.why().key())
        .containsExactly(
            tuple(3, 4, "面议", "deal.text.amount-unclear"), tuple(4, 1, "", "deal.name.needed"));
    assertThatThrownBy(() -> run(plan)).isInstanceOf(RuleViolation.class);
    assertThat(all()).isEmpty();
  }

  @Test
  void goodRowsComeInAndBadOnesAreHandedBack() {
    ImportResult result = run(Plans.goodRowsOnly(Plans.of(badTable())));

    assertThat(result).extracting(ImportResult::added, ImportResult::bad).containsExactly(1, 2);
    List<List<String>> back = new ArrayList<>();
    Spreadsheet.open(result.badRows()).read(0, (number, cells) -> back.add(cells));
    assertThat(back.get(0)).startsWith("商机ID", "商机名称").endsWith("问题说明");
    assertThat(back.get(1)).contains("B-二", "面议").last().asString().startsWith("E3 无法识别金额");
    assertThat(back.get(2)).last().asString().startsWith("B4 请填写商机名称");
    assertThat(checking.check(team.chen, Plans.of(result.badRows()), Progress.UNSEEN).bad())
        .isEqualTo(2);
  }

  @Test
  void aCancelledImportLeavesNoTrace() {
    Progress cancelled =
        new Progress() {
          @Override
          public void rowsDone(int rows) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    assertThatThrownBy(() -> running.run(team.chen, Plans.of(MASTER), cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(all()).isEmpty();
    run(Plans.of(files.csv(StandardCharsets.UTF_8, "商机名称\nA-一\n")));
    assertThat(all()).extracting(DealRow::id).containsExactly(new DealId("SF001"));
  }

  @Test
  void nobodyChangesOthersDealsByImporting() {
    run(Plans.of(MASTER));
    ImportPlan plan =
        Plans.with(
            Plans.of(table(List.of("SF002", "贸易集团-供应链优化", "王五", "", "1元", ""))), Duplicates.UPDATE);

    CheckResult check = checking.check(team.liSi, plan, Progress.UNSEEN);

    assertThat(check.problems()).isNotEmpty();
    assertThat(check.problems())
        .allSatisfy(problem -> assertThat(problem.why().key()).isEqualTo("imports.not-yours"));
    assertThatThrownBy(() -> running.run(team.sun, Plans.of(MASTER), Progress.UNSEEN))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void aTableBringsNoDealPastItsGateUnlessAManagerImportsIt() {
    run(Plans.of(table(List.of("", "A-一", "", "李四", "50万", ""))));
    ImportPlan plan =
        Plans.with(
            Plans.of(table(List.of("SF001", "A-一", "", "李四", "60万", "初步筛选"))), Duplicates.UPDATE);

    assertThat(checking.check(team.liSi, plan, Progress.UNSEEN).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo(DealField.STAGE);
              assertThat(Translations.text(Translations.CHINESE, problem.why()))
                  .contains("联系人已核实、线索来源已登记");
            });
    assertThatThrownBy(() -> running.run(team.liSi, plan, Progress.UNSEEN))
        .isInstanceOf(RuleViolation.class);
    assertThat(all()).extracting(DealRow::stage).containsExactly(Stage.LEAD_CAPTURE);

    assertThat(checking.check(team.chen, plan, Progress.UNSEEN).bad()).isZero();
    run(plan);
    assertThat(all()).extracting(DealRow::stage).containsExactly(Stage.SCREENING);
  }

  private Path badTable() {
    return table(
        List.of("", "A-一", "", "李四", "50万", ""),
        List.of("", "B-二", "", "李四", "面议", ""),
        List.of("", "", "张三", "李四", "5万", ""));
  }

  @SafeVarargs
  private Path table(List<String>... rows) {
    List<List<String>> all = new ArrayList<>(List.of(HEADER));
    all.addAll(List.of(rows));
    return files.xlsx(rows(all));
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
