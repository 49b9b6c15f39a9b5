package io.funnelroom.deals;

import static io.funnelroom.deals.Outcome.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.demo.ManyDeals;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.PersonId;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL answers the grid's questions over 100,000 deals: never by reading them all. */
@DatabaseTest
class DealPlansIT {

  private static final int DEALS = 100_000;
  private static final int PAGE = 50;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Memberships memberships;
  private final TransactionTemplate transactions;
  private PersonId owner;

  DealPlansIT(
      JdbcClient jdbc, Clock clock, Memberships memberships, TransactionTemplate transactions) {
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
    this.memberships = memberships;
  }

  @BeforeEach
  void aHundredThousandDeals() {
    owner = new Staff(memberships).lisi.id();
    transactions.executeWithoutResult(status -> new ManyDeals(jdbc, clock).add(DEALS));
    jdbc.sql("update deal set archived = true where id like 'SF%99'").update();
    jdbc.sql("vacuum analyze deal").update();
  }

  @TestFactory
  Stream<DynamicTest> noneReadsTheWholeTable() {
    return Stream.of(sorts(), filters(), columns(), figures(), search(), tasks(), writes())
        .flatMap(tests -> tests);
  }

  private Stream<DynamicTest> sorts() {
    return orders()
        .flatMap(
            order ->
                Stream.of(0, DEALS - 10_000)
                    .map(
                        offset ->
                            check(
                                "sorted by " + order + " from row " + offset,
                                () -> query(DealFilter.ALL).rows(order, offset, PAGE))));
  }

  private Stream<DynamicTest> filters() {
    return wanted()
        .flatMap(
            filter ->
                Stream.of(DealField.ID, DealField.NAME, DealField.DUE, DealField.AMOUNT)
                    .map(field -> List.of(new DealSort(field, false)))
                    .map(
                        order ->
                            check(
                                filter + " by " + order,
                                () -> query(filter).rows(order, 0, PAGE))));
  }

  private Stream<DynamicTest> columns() {
    return Stream.concat(Stream.of(DealFilter.ALL), wanted())
        .flatMap(
            filter ->
                Stream.of(0, 5_000)
                    .map(
                        offset ->
                            check(
                                "column from card " + offset + " of " + filter,
                                () -> query(filter).cards(Stage.SOLUTION, offset, PAGE))));
  }

  private Stream<DynamicTest> figures() {
    return Stream.concat(Stream.of(DealFilter.ALL), wanted())
        .flatMap(
            filter ->
                Stream.of(
                    check("count of " + filter, () -> query(filter).count()),
                    check("totals of " + filter, () -> query(filter).totals()),
                    check("groups of " + filter, () -> query(filter).totalsBy("stage")),
                    check("by owner " + filter, () -> query(filter).totalsBy("owner_id")),
                    check("by source " + filter, () -> query(filter).totalsBy("source_class"))));
  }

  private Stream<DynamicTest> search() {
    // A name, a single character, three letters, two words, in few deals and in many, in none.
    return Stream.of("恒远", "芳", "mes", "苏州 mes", "SF09876", "苏州恒远", "的", "工业博览会", "SF")
        .map(DealFilter.ALL::searching)
        .flatMap(
            filter ->
                Stream.of(
                    check("found " + filter.search(), () -> query(filter).rows(List.of(), 0, PAGE)),
                    check(
                        "found by amount " + filter.search(),
                        () ->
                            query(filter)
                                .rows(List.of(new DealSort(DealField.AMOUNT, true)), 0, PAGE)),
                    check("count of " + filter.search(), () -> query(filter).count()),
                    check("totals of " + filter.search(), () -> query(filter).totals())));
  }

  /** Of whoever has thousands to do, and of whoever has nothing. */
  private Stream<DynamicTest> tasks() {
    TaskTable table = new TaskTable(explained(), null);
    String page = " order by deal_task.due nulls last, deal_task.id limit " + PAGE;
    return Stream.of(owner, new PersonId(4711))
        .flatMap(
            person ->
                Stream.of(TaskPeriod.late(TODAY), TaskPeriod.on(TODAY))
                    .map(
                        period ->
                            check(
                                "tasks of " + person + " in " + period,
                                () -> table.ofPerson("select deal_task.*", person, period, page))));
  }

  private Stream<DynamicTest> writes() {
    return Stream.of(
        check(
            "rename of an owner",
            () -> explained().sql("update deal set owner_name = '李思' where owner_id = " + owner)),
        check(
            "duplicates of an import",
            () ->
                explained()
                    .sql("select id from deal where lower(name) in ('a', 'b') and not archived")));
  }

  private static Stream<List<DealSort>> orders() {
    Stream<List<DealSort>> single =
        DealField.columns().stream()
            .flatMap(
                field -> Stream.of(false, true).map(down -> List.of(new DealSort(field, down))));
    Stream<List<DealSort>> several =
        Stream.of(
            List.of(new DealSort(DealField.STAGE, false), new DealSort(DealField.AMOUNT, true)),
            List.of(new DealSort(DealField.OWNER, false), new DealSort(DealField.DUE, false)),
            List.of(new DealSort(DealField.INDUSTRY, true), new DealSort(DealField.NAME, false)));
    return Stream.concat(single, several);
  }

  private Stream<DealFilter> wanted() {
    DealFilter all = DealFilter.ALL;
    return Stream.of(
        all.inStages(Set.of(Stage.SOLUTION)),
        all.inStages(Set.of(Stage.LEAD_CAPTURE, Stage.SCREENING)).withOutcomes(Set.of(OPEN)),
        all.withOutcomes(Set.of(Outcome.LOST)),
        all.ownedBy(Set.of(owner)),
        all.ownedBy(Set.of(new PersonId(4711))),
        all.from(Set.of(SourceClass.REFERRAL)),
        all.due(DuePeriod.Moving.WEEK),
        all.due(DuePeriod.Moving.OVERDUE),
        all.due(new DuePeriod.Between(TODAY, null)),
        all.amount(new BigDecimal(2_900_000), null),
        all.amount(new BigDecimal(100_000), new BigDecimal(2_000_000)),
        all.stale(true),
        all.archived(true),
        all.searching("恒远").inStages(Set.of(Stage.SOLUTION)).ownedBy(Set.of(owner)));
  }

  private DealQuery query(DealFilter filter) {
    return new DealQuery(explained(), filter, TODAY);
  }

  /** Asks for the plan of every query instead of its answer. */
  private JdbcClient explained() {
    return sql -> jdbc.sql(sql.startsWith("set ") ? sql : "explain " + sql);
  }

  private DynamicTest check(String what, Supplier<StatementSpec> explained) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          List<String> plan =
              transactions.execute(status -> explained.get().query(String.class).list());
          assertThat(plan).isNotEmpty().noneMatch(line -> line.contains("Seq Scan on deal"));
        });
  }
}
