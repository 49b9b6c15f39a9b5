package io.funnelroom.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.imports.sheet.SampleFiles;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an import and people who work meanwhile do to each other. */
@DatabaseTest
class ImportBesideOthersIT {
  private final ImportRun running;
  private final PastImports past;
  private final Deals deals;
  private final DealEditing editing;
  private final DealIntake intake;
  private final Memberships memberships;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private ImportTeam team;
  private SampleFiles files;

  ImportBesideOthersIT(
      ImportRun running,
      PastImports past,
      Deals deals,
      DealEditing editing,
      DealIntake intake,
      Memberships memberships,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.running = running;
    this.past = past;
    this.deals = deals;
    this.editing = editing;
    this.intake = intake;
    this.memberships = memberships;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @BeforeEach
  void twoDeals(@TempDir Path folder) {
    team = new ImportTeam(memberships);
    files = new SampleFiles(folder);
    run(table("SF001,A-一,李四\nSF002,B-二,李四\n"), Progress.UNSEEN);
  }

  @Test
  void nobodyWaitsForTheEndOfAnImport() {
    ImportPlan plan = update("SF001,A-改,\nSF003,C-三,李四\n");
    DealEdit theirs = edit("SF001", DealField.REMARKS, "同事写的");
    NewDeal anotherDeal =
        new NewDeal(null, Map.of(DealField.NAME, "D-四", DealField.OWNER, team.liSi.id()));

    ImportResult result =
        run(
            plan,
            whenRowsAreStored(
                () -> {
                  assertThatThrownBy(() -> editing.edit(team.liSi, theirs))
                      .isInstanceOf(DealHeld.class);
                  assertThatThrownBy(() -> intake.open(team.liSi, anotherDeal))
                      .isInstanceOf(DealHeld.class);
                  assertThat(editing.edit(team.liSi, edit("SF002", DealField.REMARKS, "别的商机")))
                      .isInstanceOf(EditOutcome.Saved.class);
                }));

    assertThat(result).extracting(ImportResult::added, ImportResult::changed).containsExactly(1, 1);
    assertThat(editing.edit(team.liSi, theirs)).isInstanceOf(EditOutcome.Saved.class);
    assertThat(intake.open(team.liSi, anotherDeal).id()).isEqualTo(new DealId("SF004"));
  }

  @Test
  void oneImportAtATimeIsStoredOrTakenBack() {
    ImportResult first = run(table("SF009,I-九,李四\n"), Progress.UNSEEN);
    ImportPlan other =
        Plans.of(
            files.bytes("other.csv", "商机ID,商机名称\nSF010,J-十\n".getBytes(StandardCharsets.UTF_8)));

    run(
        update("SF001,A-改,\n"),
        whenRowsAreStored(
            () -> {
              assertThatThrownBy(() -> run(other, Progress.UNSEEN))
                  .isInstanceOfSatisfying(
                      RuleViolation.class,
                      why -> assertThat(why.key()).isEqualTo("imports.another"));
              assertThatThrownBy(() -> past.takeBack(team.chen, first.id(), Progress.UNSEEN))
                  .isInstanceOf(RuleViolation.class);
            }));

    assertThat(run(other, Progress.UNSEEN).added()).isEqualTo(1);
  }

  @Test
  void whatAColleagueIsJustWritingIsReadBeforeTheImportWrites() throws Exception {
    ImportResult result = importWhileSF001IsRenamed(update("SF001,A-改,\n"));

    assertThat(result.changed()).isEqualTo(1);
    assertThat(deal("SF001").name()).isEqualTo("A-改");
  }

  @Test
  void aDealThatAColleagueIsRenamingIsNotTheOneOfThatNameAnyMore() throws Exception {
    ImportResult result = importWhileSF001IsRenamed(update(",A-一,赵六\n"));

    assertThat(result.added()).isEqualTo(1);
    assertThat(deal("SF001").owner()).isEqualTo(team.liSi.id());
  }

  @Test
  void aRowMeetsADealAsTheRowsAboveHaveLeftIt() {
    ImportResult result = run(update("SF001,A-改,\n,A-一,赵六\n"), Progress.UNSEEN);

    assertThat(result).extracting(ImportResult::added, ImportResult::changed).containsExactly(1, 1);
    assertThat(deal("SF001").name()).isEqualTo("A-改");
    assertThat(deals.list(team.chen, DealFilter.ALL, List.of(), 0, 9))
        .filteredOn(deal -> deal.name().equals("A-一"))
        .singleElement()
        .satisfies(fresh -> assertThat(fresh.owner()).isEqualTo(team.zhaoLiu.id()));
  }

  /** The import begins before the colleague's edit is committed. */
  private ImportResult importWhileSF001IsRenamed(ImportPlan plan) throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch importWaits = new CountDownLatch(1);
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> colleague =
          both.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        editing.edit(team.liSi, edit("SF001", DealField.NAME, "A-同事改"));
                        written.countDown();
                        awaitUnchecked(importWaits);
                      }));
      written.await();
      Future<ImportResult> result = both.submit(() -> run(plan, Progress.UNSEEN));
      try {
        await().until(this::somebodyWaits);
      } finally {
        importWaits.countDown();
      }
      colleague.get();
      return result.get();
    }
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
                "select count(*) from pg_stat_activity"
                    + " where datname = current_database() and wait_event_type = 'Lock'")
            .query(Integer.class)
            .single()
        > 0;
  }

  private static Progress whenRowsAreStored(Runnable act) {
    return progress(
        rows -> {
          try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            other.submit(act).get();
          } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static Progress progress(Consumer<Integer> stored) {
    return new Progress() {
      @Override
      public void rowsDone(int rows) {
        stored.accept(rows);
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private DealEdit edit(String deal, DealField field, String text) {
    int seen = deal(deal).stamp(field).version();
    return new DealEdit(new DealId(deal), field, text, seen, UUID.randomUUID());
  }

  private ImportPlan update(String rows) {
    return Plans.with(table(rows), Duplicates.UPDATE);
  }

  private ImportPlan table(String rows) {
    return Plans.of(files.csv(StandardCharsets.UTF_8, "商机ID,商机名称,负责人\n" + rows));
  }

  private ImportResult run(ImportPlan plan, Progress progress) {
    return running.run(team.chen, plan, progress);
  }

  private DealRow deal(String id) {
    return deals.find(team.chen, new DealId(id)).orElseThrow();
  }
}
