package io.funnelroom.deals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A filter as SQL that the table's indexes answer. */
final class DealQuery {

  private static final int FETCH_SIZE = 500;
  private static final String FIGURES =
      """
      currency, count(*) as deals, sum(amount) as total,
      sum(amount * case outcome when 'WON' then 100 when 'LOST' then 0 else probability end) / 100
          as weighted""";
  private static final String BY_SIZE = " order by sum(amount) desc nulls last, currency";

  private final JdbcClient jdbc;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  DealQuery(JdbcClient jdbc, DealFilter filter, LocalDate today) {
    this.jdbc = jdbc;
    conditions.add(filter.archived() ? "archived" : "not archived");
    among("stage", filter.stages().stream().map(Stage::number).toList());
    among("outcome", filter.outcomes().stream().map(Enum::name).toList());
    among("owner_id", filter.owners().stream().map(owner -> owner.value()).toList());
    among("source_class", filter.sources().stream().map(Enum::name).toList());
    due(filter.due(), today);
    compare("amount", ">=", "amount_from", filter.amountFrom());
    compare("amount", "<=", "amount_to", filter.amountTo());
    if (filter.stale()) {
      stale(today);
    }
    int word = 0;
    for (String sought : SearchKey.wordsOf(filter.search())) {
      String name = "word" + word++;
      conditions.add("search like :" + name);
      parameters.put(name, SearchKey.pattern(sought));
    }
  }

  StatementSpec rows(List<DealSort> order, int offset, int limit) {
    String by = DealOrder.of(order);
    return statement(
        "select "
            + DealColumns.READ
            + " from (select id from deal where "
            + where()
            + " order by "
            + by
            + " limit "
            + limit
            + " offset "
            + offset
            + ") page join deal using (id) order by "
            + by);
  }

  /** The cards of one column of the board, from the top. */
  StatementSpec cards(Stage column, int offset, int limit) {
    String by = "rank, length(deal.id), deal.id";
    return statement(
            "select "
                + DealColumns.READ
                + " from (select id from deal where board_stage = :column and "
                + where()
                + (" order by " + by + " limit " + limit + " offset " + offset)
                + ") page join deal using (id) order by "
                + by)
        .param("column", column.number());
  }

  StatementSpec cardsAbove(DealRow deal) {
    return statement(
            "select count(*) from deal where board_stage = :column and "
                + where()
                + " and (rank, length(deal.id), deal.id)"
                + " < (:rank, length(:below::text), :below::text)")
        .param("column", deal.column().number())
        .param("rank", deal.place().rank())
        .param("below", deal.id().value());
  }

  StatementSpec allRows(List<DealSort> order) {
    return statement(
            "select "
                + DealColumns.READ
                + " from deal where "
                + where()
                + " order by "
                + DealOrder.of(order))
        .withFetchSize(FETCH_SIZE);
  }

  StatementSpec ids(List<DealSort> order, int atMost) {
    return statement(
        "select id from deal where "
            + where()
            + " order by "
            + DealOrder.of(order)
            + " limit "
            + atMost);
  }

  StatementSpec position(List<DealSort> order, DealId deal) {
    return statement(
            "select place from (select id, row_number() over (order by "
                + DealOrder.of(order)
                + ") as place from deal where "
                + where()
                + ") placed where id = :sought")
        .param("sought", deal.value());
  }

  StatementSpec count() {
    return statement("select count(*) from deal where " + where());
  }

  /** One row a currency. */
  StatementSpec totals() {
    return statement(
        "select " + FIGURES + " from deal where " + where() + " group by currency" + BY_SIZE);
  }

  /** One row a currency and value of the column, which is called {@code grouped}. */
  StatementSpec totalsBy(String column) {
    return statement(
        "select "
            + (column + " as grouped, " + FIGURES)
            + (" from deal where " + where())
            + (" group by grouped, currency" + BY_SIZE));
  }

  /**
   * A word that most deals hold would have the planner read the whole table. By the index it takes
   * no longer, and a wrong guess costs nothing.
   */
  private StatementSpec statement(String sql) {
    if (parameters.containsKey("word0")) {
      jdbc.sql("set local enable_seqscan = off").update();
    }
    return jdbc.sql(sql).params(parameters);
  }

  private String where() {
    return String.join(" and ", conditions);
  }

  private void among(String column, List<?> values) {
    if (!values.isEmpty()) {
      conditions.add(column + " in (:" + column + ")");
      parameters.put(column, values);
    }
  }

  private void compare(String column, String operator, String name, Object value) {
    if (value != null) {
      conditions.add(column + " " + operator + " :" + name);
      parameters.put(name, value);
    }
  }

  private void due(DuePeriod period, LocalDate today) {
    compare("due", ">=", "due_from", period.first(today));
    compare("due", "<=", "due_to", period.last(today));
    if (period.openOnly()) {
      conditions.add("outcome = 'OPEN'");
    }
  }

  private void stale(LocalDate today) {
    conditions.add("outcome = 'OPEN'");
    String perStage =
        List.of(Stage.values()).stream()
            .map(stage -> "stage = %d and last_touched < :touched%1$d".formatted(stage.number()))
            .collect(Collectors.joining(" or ", "(", ")"));
    conditions.add(perStage);
    for (Stage stage : Stage.values()) {
      parameters.put("touched" + stage.number(), today.minusDays(stage.staleAfterDays()));
    }
  }
}
