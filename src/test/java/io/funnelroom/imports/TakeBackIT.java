package io.funnelroom.imports;

import static io.funnelroom.imports.sheet.SampleFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.imports.sheet.SampleFiles;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class TakeBackIT {
  private static final Path MASTER = Path.of("src/demo/resources/demo/master-table.xlsx");

  private final ImportRun running;
  private final PastImports past;
  private final Deals deals;
  private final DealEditing editing;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private ImportTeam team;
  private SampleFiles files;

  TakeBackIT(
      ImportRun running,
      PastImports past,
      Deals deals,
      DealEditing editing,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.running = running;
    this.past = past;
    this.deals = deals;
    this.editing = editing;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void team(@TempDir Path folder) {
    team = new ImportTeam(memberships);
    files = new SampleFiles(folder);
  }

  @Test
  void whatAnImportBroughtIsGone() {
    ImportId id = run(Plans.of(MASTER)).id();

    TakenBack takenBack = past.takeBack(team.chen, id, Progress.UNSEEN);

    assertThat(takenBack).isEqualTo(new TakenBack(2, 0, List.of()));
    assertThat(all()).isEmpty();
    assertThat(past.latest(team.chen))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.fileName()).isEqualTo("master-table.xlsx");
              assertThat(each.byName()).isEqualTo("陈经理");
              assertThat(each.takenBackAt()).isNotNull();
            });
    assertThatThrownBy(() -> past.takeBack(team.chen, id, Progress.UNSEEN))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("imports.take-back.gone");
  }

  @Test
  void theHistorySaysWhatCameWithTheFileAndThatItWasTakenBack() {
    past.takeBack(team.chen, run(Plans.of(MASTER)).id(), Progress.UNSEEN);

    assertThat(
            jdbc.queryForList(
                "select kind || ' ' || source from activity where kind in ('opened', 'taken-back')"
                    + " order by id",
                String.class))
        .containsExactly("opened import", "opened import", "taken-back undo", "taken-back undo");
  }

  @Test
  void aDealThatSomebodyHasChangedSinceStays() {
    ImportId id = run(Plans.of(MASTER)).id();
    edit("SF002", DealField.REMARKS, "决策人已返回");

    TakenBack takenBack = past.takeBack(team.chen, id, Progress.UNSEEN);

    assertThat(takenBack).isEqualTo(new TakenBack(1, 0, List.of(new DealId("SF002"))));
    assertThat(past.kept(id)).containsExactly(new DealId("SF002"));
    assertThat(past.latest(team.chen).getFirst().kept()).isEqualTo(1);
    assertThat(all()).extracting(DealRow::id).containsExactly(new DealId("SF002"));
  }

  @Test
  void whatAnImportChangedIsAsBefore() {
    run(Plans.of(MASTER));
    Map<DealField, Object> before = deal("SF001").values();
    ImportId id =
        run(Plans.with(
                Plans.of(
                    files.xlsx(
                        rows(
                            List.of(
                                List.of("商机ID", "商机名称", "阶段", "负责人", "金额", "跟进记录", "备注", "来源"),
                                List.of(
                                    "SF001",
                                    "改名",
                                    "已成交",
                                    "赵六",
                                    "US$9",
                                    "2023-11-01：签约",
                                    "催款",
                                    "展会"))))),
                Duplicates.UPDATE))
            .id();
    assertThat(deal("SF001").ownerName()).isEqualTo("赵六");

    TakenBack takenBack = past.takeBack(team.chen, id, Progress.UNSEEN);

    assertThat(takenBack).isEqualTo(new TakenBack(0, 1, List.of()));
    assertThat(deal("SF001").values()).isEqualTo(before);
    assertThat(deals.followUps(team.chen, new DealId("SF001"))).hasSize(1);
  }

  @Test
  void onlyWhoImportedAndManagersTakeBack() {
    ImportId id = running.run(team.liSi, Plans.of(MASTER), Progress.UNSEEN).id();

    assertThatThrownBy(() -> past.takeBack(team.zhaoLiu, id, Progress.UNSEEN))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("imports.take-back.forbidden");
    assertThat(past.mayTakeBack(team.liSi, past.latest(team.liSi).getFirst())).isTrue();
    assertThat(past.takeBack(team.chen, id, Progress.UNSEEN).removed()).isEqualTo(2);
    assertThat(past.latest(team.sun)).isEmpty();
  }

  private ImportResult run(ImportPlan plan) {
    return running.run(team.chen, plan, Progress.UNSEEN);
  }

  private void edit(String id, DealField field, Object value) {
    DealEdit edit =
        new DealEdit(
            new DealId(id), field, value, deal(id).stamp(field).version(), UUID.randomUUID());
    assertThat(editing.edit(team.zhaoLiu, edit)).isInstanceOf(EditOutcome.Saved.class);
  }

  private DealRow deal(String id) {
    return deals.find(team.chen, new DealId(id)).orElseThrow();
  }

  private List<DealRow> all() {
    return deals.list(team.chen, DealFilter.ALL, List.of(), 0, 100);
  }
}
