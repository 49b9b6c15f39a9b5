package io.funnelroom.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes much into the table of deals: its indexes are built in a fraction of the time that it
 * takes to keep them meanwhile.
 */
final class WithoutIndexes {

  private WithoutIndexes() {}

  /** Does the work in the running transaction, and builds the indexes again after it. */
  static void of(JdbcClient jdbc, Runnable work) {
    List<Index> indexes =
        jdbc.sql(
                """
                select indexname as name, indexdef as definition from pg_indexes
                where schemaname = current_schema()
                  and tablename = 'deal' and indexname <> 'deal_pkey'
                """)
            .query(Index.class)
            .list();
    indexes.forEach(index -> jdbc.sql("drop index " + index.name).update());
    work.run();
    jdbc.sql("set local maintenance_work_mem = '256MB'").update();
    indexes.forEach(index -> jdbc.sql(index.definition).update());
  }

  private record Index(String name, String definition) {}
}
