package io.funnelroom.testing;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A database that can be put back to what its migrations left. The first use must come before the
 * first test writes: it keeps a copy of every table that is not empty then.
 */
public final class PristineDatabase {

  private final JdbcTemplate database;

  public PristineDatabase(JdbcTemplate database) {
    this.database = database;
  }

  /** Takes away everything that was written since the migrations; numbering starts over. */
  public void restore() {
    keepFirstState();
    List<String> tables = tables("public");
    if (tables.isEmpty()) {
      return;
    }
    database.execute("truncate " + String.join(", ", tables) + " cascade");
    restartNumbering();
    refill();
  }

  private void keepFirstState() {
    if (exists("select 1 from pg_namespace where nspname = 'pristine'")) {
      return;
    }
    database.execute("create schema pristine");
    for (String table : tables("public")) {
      if (exists("select 1 from public." + table + " limit 1")) {
        database.execute("create table pristine." + table + " as table public." + table);
      }
    }
    database.execute(
        """
        create table pristine."sequence start" as
        select schemaname, sequencename, coalesce(last_value, start_value) as value,
          last_value is not null as called
        from pg_sequences where schemaname = 'public'
        """);
  }

  /** A feed's {@code seq} goes on: who reads the feed remembers how far it has read. */
  private void restartNumbering() {
    database.execute(
        """
        select setval(format('%I.%I', schemaname, sequencename), value, called)
        from pristine."sequence start" where sequencename not like '%\\_seq\\_seq'
        """);
  }

  private void refill() {
    List<String> kept = tables("pristine");
    kept.remove("\"sequence start\"");
    if (kept.isEmpty()) {
      return;
    }
    StringBuilder script =
        new StringBuilder("begin; set local session_replication_role = replica;");
    for (String table : kept) {
      String columns = columns(table);
      script.append(
          "insert into public.%1$s (%2$s) overriding system value select %2$s from pristine.%1$s;"
              .formatted(table, columns));
    }
    database.execute(script.append("commit").toString());
  }

  private String columns(String table) {
    return database.queryForObject(
        """
        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
        where table_schema = 'public' and quote_ident(table_name) = ? and is_generated = 'NEVER'
        """,
        String.class,
        table);
  }

  private List<String> tables(String schema) {
    return database.queryForList(
        """
        select quote_ident(tablename) from pg_tables
        where schemaname = ? and tablename not like 'flyway%'
        """,
        String.class, schema);
  }

  private boolean exists(String query) {
    return Boolean.TRUE.equals(
        database.queryForObject("select exists (" + query + ")", Boolean.class));
  }
}
