package io.funnelroom.deals;

import io.funnelroom.demo.ManyDeals;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long the grid waits for its deals, of which there are 100,000. Prints; never fails. */
@DatabaseTest
@Tag("benchmark")
class DealBenchmarkIT {

  private static final int WARM_UP = 20;
  private static final int RUNS = 100;
  private static final int PAGE = 50;

  private final Deals deals;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Memberships memberships;
  private final TransactionTemplate transactions;
  private Person lisi;

  DealBenchmarkIT(
      Deals deals,
      JdbcClient jdbc,
      Clock clock,
      Memberships memberships,
      TransactionTemplate transactions) {
    this.deals = deals;
    this.jdbc = jdbc;
    this.clock = clock;
    this.memberships = memberships;
    this.transactions = transactions;
  }

  @BeforeEach
  void aHundredThousandDeals() {
    lisi = new Staff(memberships).lisi;
    transactions.executeWithoutResult(status -> new ManyDeals(jdbc, clock).add(100_000));
    jdbc.sql("vacuum analyze deal").update();
  }

  @Test
  void ofTheGrid() {
    System.out.printf("%n%-34s %8s %8s %10s%n", "ms", "p50", "p99", "SQL p50");
    DealFilter all = DealFilter.ALL;
    list("open the list", all, DealField.ID, 0, "true", "length(id), id");
    list("sort by name", all, DealField.NAME, 0, "true", "name collate chinese, length(id), id");
    list("sort by amount", all, DealField.AMOUNT, 0, "true", "amount nulls first, length(id), id");
    list(
        "sort by action",
        all,
        DealField.ACTION,
        0,
        "true",
        "action_start collate chinese, length(id), id");
    list(
        "the list's far end, by name",
        all,
        DealField.NAME,
        90_000,
        "true",
        "name collate chinese, length(id), id");
    list(
        "filter by stage",
        all.inStages(Set.of(Stage.SOLUTION)),
        DealField.ID,
        0,
        "stage = 4",
        "length(id), id");
    list(
        "filter by owner, sorted by due",
        all.ownedBy(Set.of(lisi.id())),
        DealField.DUE,
        0,
        "owner_id = " + lisi.id(),
        "due nulls first, length(id), id");
    for (String words : List.of("恒远", "芳", "mes", "苏州 mes", "SF09876")) {
      search(words);
    }
    figures("figures of all", all, "true");
    print(
        "open the board",
        () ->
            List.of(Stage.values()).stream()
                .map(each -> deals.column(lisi, all, each, 0, PAGE))
                .toList(),
        () ->
            List.of(Stage.values()).stream()
                .map(
                    each ->
                        jdbc.sql(
                                "select * from deal where not archived and board_stage = %d order by rank, length(id), id limit %d"
                                    .formatted(each.number(), PAGE))
                            .query((row, number) -> row.getString(1))
                            .list())
                .toList());
    print(
        "figures of the board",
        () -> deals.columnTotals(lisi, all),
        () ->
            jdbc.sql(
                    "select stage, outcome, currency, count(*), sum(amount) from deal where not archived"
                        + " group by stage, outcome, currency")
                .query((row, number) -> row.getInt(4))
                .list());
    figures("figures of a stage", all.inStages(Set.of(Stage.SOLUTION)), "stage = 4");
    figures("figures of a search (恒远)", all.searching("恒远"), like("恒远"));
  }

  private void search(String words) {
    DealFilter filter = DealFilter.ALL.searching(words);
    list("search " + words, filter, DealField.ID, 0, like(words), "length(id), id");
  }

  private void list(
      String what, DealFilter filter, DealField field, int offset, String where, String order) {
    String bare =
        "select * from deal where not archived and %s order by %s limit %d offset %d"
            .formatted(where, order, PAGE, offset);
    List<DealSort> sort = List.of(new DealSort(field, false));
    print(
        what,
        () -> deals.list(lisi, filter, sort, offset, PAGE),
        () -> jdbc.sql(bare).query((row, number) -> row.getString(1)).list());
  }

  private void figures(String what, DealFilter filter, String where) {
    String bare =
        "select currency, count(*), sum(amount) from deal where not archived and "
            + where
            + " group by currency";
    print(
        what,
        () -> deals.totals(lisi, filter),
        () -> jdbc.sql(bare).query((row, number) -> row.getInt(2)).list());
  }

  private static String like(String words) {
    return SearchKey.wordsOf(words).stream()
        .map(word -> "search like '" + SearchKey.pattern(word) + "'")
        .reduce("true", (left, right) -> left + " and " + right);
  }

  private static void print(String what, Runnable asked, Runnable bare) {
    double[] product = measure(asked);
    double[] sql = measure(bare);
    System.out.printf(
        "%-34s %8.1f %8.1f %10.1f%n",
        what, product[RUNS / 2], product[RUNS * 99 / 100], sql[RUNS / 2]);
  }

  private static double[] measure(Runnable work) {
    IntStream.range(0, WARM_UP).forEach(i -> work.run());
    return IntStream.range(0, RUNS)
        .mapToDouble(
            i -> {
              long begun = System.nanoTime();
              work.run();
              return (System.nanoTime() - begun) / 1e6;
            })
        .sorted()
        .toArray();
  }
}
