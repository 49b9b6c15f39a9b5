package io.funnelroom.requirements.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL finds words in many thousands of lines: never by reading them all. */
@DatabaseTest
class SearchPlansIT {

  private static final int NOTES = 400;
  private static final int LINES = 50;

  private final DealIntake intake;
  private final Memberships memberships;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  SearchPlansIT(
      DealIntake intake,
      Memberships memberships,
      JdbcClient jdbc,
      TransactionTemplate transactions) {
    this.intake = intake;
    this.memberships = memberships;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @BeforeEach
  void manyNotes() {
    Person lisi = new Staff(memberships).lisi;
    intake.open(lisi, PlainDeal.of(lisi, Stage.REQUIREMENT_ANALYSIS));
    jdbc.sql(
            """
            insert into note (deal_id, text)
            select 'SF001', (select string_agg('第' || (n * 50 + line) || '行：客户的采购审批要'
              || (line % 9) || '天，和 ERP 对接', E'\\n') from generate_series(1, :lines) line)
            from generate_series(1, :notes) n
            """)
        .param("lines", LINES)
        .param("notes", NOTES)
        .update();
    jdbc.sql(
            """
            insert into interview (deal_id, title, held_on, way, note_id, created_by, created_at)
            select 'SF001', '访谈', '2026-11-20', 'CALL', id, :by, now() from note
            """)
        .param("by", lisi.id().value())
        .update();
    jdbc.sql(
            """
            insert into requirement (deal_id, kind, title, importance, urgency, rank, created_by,
              created_at)
            select 'SF001', 'MUST_HAVE', words, 3, 3, id::text, :by, now() from note_line
            """)
        .param("by", lisi.id().value())
        .update();
    jdbc.sql(
            """
            insert into quote (deal_id, note_id, words, anchor_version, anchor_from, anchor_to,
              created_by, created_at)
            select 'SF001', note_id, words, 1, 0, 1, :by, now() from note_line
            """)
        .param("by", lisi.id().value())
        .update();
    Stream.of("note_line", "interview", "requirement", "quote")
        .forEach(table -> jdbc.sql("vacuum analyze " + table).update());
  }

  @TestFactory
  Stream<DynamicTest> noneReadsAWholeTable() {
    // In few lines and in all, one character, several words, in none.
    return Stream.of("第1234行", "的", "采购审批", "erp 8天", "工业博览会")
        .flatMap(
            words ->
                Stream.of(
                    check("requirements with " + words, words, SearchQuery::requirements),
                    check("quotes with " + words, words, SearchQuery::quotes),
                    check("lines with " + words, words, SearchQuery::lines)));
  }

  private DynamicTest check(
      String what, String words, Function<SearchQuery, StatementSpec> question) {
    List<String> sought = List.of(words.split(" "));
    return DynamicTest.dynamicTest(
        what,
        () -> {
          List<String> plan =
              transactions.execute(
                  status ->
                      question
                          .apply(new SearchQuery(explained(), sought))
                          .query(String.class)
                          .list());
          assertThat(plan)
              .isNotEmpty()
              .noneMatch(line -> line.contains("Seq Scan on note_line"))
              .noneMatch(line -> line.contains("Seq Scan on requirement"))
              .noneMatch(line -> line.contains("Seq Scan on quote"));
        });
  }

  /** Asks for the plan of every query instead of its answer. */
  private JdbcClient explained() {
    return sql -> jdbc.sql(sql.startsWith("set ") ? sql : "explain " + sql);
  }
}
