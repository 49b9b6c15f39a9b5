package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.testing.DatabaseTest;
import java.sql.ResultSetMetaData;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

@DatabaseTest
class DealColumnsIT {

  private final JdbcClient jdbc;

  DealColumnsIT(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Test
  void aListLeavesTheSearchKeyWhereItIs() {
    DealQuery query = new DealQuery(jdbc, DealFilter.ALL, LocalDate.of(2026, 11, 20));
    for (StatementSpec read : List.of(query.rows(List.of(), 0, 1), query.allRows(List.of()))) {
      assertThat(columns(read))
          .contains("id", "stamps")
          .doesNotContain("search", "action_start", "status_start", "remarks_start");
    }
  }

  private static Set<String> columns(StatementSpec read) {
    return read.query(
        rows -> {
          Set<String> names = new HashSet<>();
          ResultSetMetaData described = rows.getMetaData();
          for (int i = 1; i <= described.getColumnCount(); i++) {
            names.add(described.getColumnName(i));
          }
          return names;
        });
  }
}
