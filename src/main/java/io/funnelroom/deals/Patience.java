package io.funnelroom.deals;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long a transaction waits for rows that another one holds. An import holds its rows until all
 * of them are stored; nobody sits before a screen that stands still for so long.
 */
@Component
public class Patience {

  /** A person waits for it. */
  public static final Duration SHORT = Duration.ofSeconds(1);

  /** Work beside the screen, which meets nothing but single edits. */
  static final Duration LONG = Duration.ofSeconds(30);

  private static final Set<String> HELD = Set.of("55P03", "40P01");

  private final JdbcClient jdbc;

  Patience(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes rows for the rest of the transaction.
   *
   * @throws DealHeld when somebody else has them for longer
   */
  public <T> T take(Duration atMost, Supplier<T> rows) {
    jdbc.sql("select set_config('lock_timeout', ?, true)")
        .param(String.valueOf(atMost.toMillis()))
        .query(String.class)
        .single();
    try {
      return rows.get();
    } catch (DataAccessException failure) {
      if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException why
          && HELD.contains(String.valueOf(why.getSQLState()))) {
        throw new DealHeld();
      }
      throw failure;
    }
  }
}
