package io.funnelroom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the table with any number of believable deals, to try the room's size. They have no
 * history.
 *
 * <p>An index is built in a fraction of the time that it takes to keep it while rows come in, so
 * the table goes without them meanwhile.
 */
public class ManyDeals {

  private final JdbcClient jdbc;
  private final Clock clock;

  public ManyDeals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds so many deals, numbered after those that there are; in the running transaction. */
  public void add(int howMany) {
    int first = 1 + jdbc.sql("select last from deal_number").query(Integer.class).single();
    jdbc.sql("set local maintenance_work_mem = '256MB'").update();
    List<Index> indexes = indexes();
    indexes.forEach(index -> jdbc.sql("drop index " + index.name).update());
    jdbc.sql(script())
        .param("first", first)
        .param("last", first + howMany - 1)
        .param("today", LocalDate.now(clock))
        .update();
    indexes.forEach(index -> jdbc.sql(index.definition).update());
    jdbc.sql("update deal_number set last = last + ?").param(howMany).update();
  }

  private List<Index> indexes() {
    return jdbc.sql(
            """
            select indexname as name, indexdef as definition from pg_indexes
            where schemaname = current_schema() and tablename = 'deal' and indexname <> 'deal_pkey'
            """)
        .query(Index.class)
        .list();
  }

  private static String script() {
    try {
      return new ClassPathResource("demo/many-deals.sql")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Index(String name, String definition) {}
}
