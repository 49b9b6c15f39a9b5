package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.team.PersonId;
import io.funnelroom.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How a change reaches this node and another one. */
@DatabaseTest
class OutboxIT {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final JdbcConnectionDetails database;
  private final PlatformTransactionManager transactions;
  private TestNode here;
  private TestNode there;

  OutboxIT(
      JdbcClient jdbc, JdbcConnectionDetails database, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.database = database;
    this.transactions = transactions;
  }

  @BeforeEach
  void twoNodes() {
    here = new TestNode(jdbc, database, Clock.systemUTC());
    there = new TestNode(jdbc, database, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void aCommittedChangeReachesBothNodesOnce() {
    start();
    commit(change("SF001", 1));

    await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).isNotEmpty());
    commit(change("SF001", 2));
    await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).hasSize(2));

    assertThat(here.heard).containsExactly(change("SF001", 1), change("SF001", 2));
    assertThat(there.heard).containsExactly(change("SF001", 1), change("SF001", 2));
  }

  @Test
  void aChangeThatIsRolledBackReachesNobody() {
    start();
    inTransaction()
        .executeWithoutResult(
            status -> {
              here.outbox.record(change("SF001", 1));
              status.setRollbackOnly();
            });
    commit(change("SF002", 1));

    await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).isNotEmpty());
    assertThat(here.heard).containsExactly(change("SF002", 1));
    assertThat(there.heard).containsExactly(change("SF002", 1));
  }

  @Test
  void nobodyHearsOfAChangeBeforeItsCommit() {
    start();
    inTransaction()
        .executeWithoutResult(
            status -> {
              here.outbox.record(change("SF001", 1));
              commitAside(change("SF002", 1));
              await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).isNotEmpty());
              assertThat(there.heard).containsExactly(change("SF002", 1));
              assertThat(here.heard).containsExactly(change("SF002", 1));
            });

    await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).hasSize(2));
  }

  @Test
  void aSlowTransactionWithAnEarlierNumberIsNotLost() {
    inTransaction()
        .executeWithoutResult(
            status -> {
              here.outbox.record(change("SF001", 1));
              commitAside(change("SF002", 1));
              assertThat(look()).containsExactly(change("SF002", 1));
              assertThat(look()).isEmpty();
            });

    assertThat(look()).containsExactly(change("SF001", 1));
    assertThat(look()).isEmpty();
  }

  @Test
  void aNodeNeverReadsItsOwnChangesBack() {
    commit(change("SF001", 1));

    assertThat(here.tail.read()).isEmpty();
    assertThat(there.tail.read()).hasSize(1);
  }

  @Test
  void theVersionsOfARecordComeInTheirOrderFromManyWriters() throws Exception {
    start();
    jdbc.sql("create table if not exists counted (version int)").update();
    jdbc.sql("insert into counted values (0)").update();
    try (var writers = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 200).forEach(i -> writers.submit(this::countUp));
      writers.shutdown();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      jdbc.sql("drop table counted").update();
    }

    await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).hasSize(200));
    assertThat(there.heard).extracting(Change::version).doesNotHaveDuplicates().isSorted();
    assertThat(here.heard).extracting(Change::version).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void whatHappensWhileTheWireIsCutArrivesAllTheSame() {
    start();
    commit(change("SF001", 1));
    await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).hasSize(1));

    int cut =
        jdbc.sql(
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and query ~* '^(listen|select pg_notify)'
                """)
            .query(Integer.class)
            .single();
    assertThat(cut).isPositive();
    commit(change("SF001", 2));

    await().atMost(SOON).untilAsserted(() -> assertThat(there.heard).hasSize(2));
  }

  @Test
  void knowsAnEditThatWasStored() {
    UUID edit = UUID.randomUUID();
    assertThat(here.outbox.knows(edit)).isFalse();

    inTransaction().executeWithoutResult(status -> here.outbox.record(change("SF001", 1), edit));

    assertThat(there.outbox.knows(edit)).isTrue();
  }

  private void start() {
    here.start();
    there.start();
  }

  /** A new version of one record, as two people would write it: one waits for the other. */
  private void countUp() {
    inTransaction()
        .executeWithoutResult(
            status -> {
              int version =
                  jdbc.sql("update counted set version = version + 1 returning version")
                      .query(Integer.class)
                      .single();
              here.outbox.record(change("SF001", version));
            });
  }

  private List<Change> look() {
    TransactionTemplate aside = inTransaction();
    aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    return aside.execute(status -> there.tail.read()).stream().map(Sequenced::change).toList();
  }

  private void commit(Change change) {
    inTransaction().executeWithoutResult(status -> here.outbox.record(change));
  }

  private void commitAside(Change change) {
    TransactionTemplate aside = inTransaction();
    aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    aside.executeWithoutResult(status -> here.outbox.record(change));
  }

  private TransactionTemplate inTransaction() {
    return new TransactionTemplate(transactions);
  }

  private static Change change(String id, long version) {
    return new Change(
        TestNode.ENTITY,
        id,
        version,
        ChangeKind.CHANGED,
        Set.of("status"),
        new PersonId(1),
        Instant.parse("2026-11-20T09:00:00Z"));
  }
}
