package io.funnelroom.testing;

import io.funnelroom.demo.ChineseLocale;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL of this test run. It starts when first asked for and ends with the JVM. */
public final class DatabaseServer {

  private static final AtomicInteger databases = new AtomicInteger();

  private DatabaseServer() {}

  /** The address of a new, empty database. */
  public static String newDatabase() {
    String name = "room_" + databases.incrementAndGet();
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("No database for the test", e);
    }
    return Holder.SERVER.getJdbcUrl("postgres", name);
  }

  private static final class Holder {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setPGStartupWait(Duration.ofMinutes(1))
            .setServerConfig("fsync", "off")
            .setServerConfig("max_connections", "200")
            .setLocaleConfig("locale", ChineseLocale.name())
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL did not start", e);
      }
    }
  }
}
