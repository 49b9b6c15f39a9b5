package io.funnelroom.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** The room's own PostgreSQL, on a free port of the loopback address. */
class RoomDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;

  private RoomDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts the database of this folder, a new one where there is none.
   *
   * @throws Refusal when it does not start
   */
  static RoomDatabase start(DataFolder folder) {
    new AbandonedServer(folder.database()).stop();
    try {
      return new RoomDatabase(
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.database())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofMinutes(2))
              .setOutputRedirector(Redirect.appendTo(folder.databaseLog().toFile()))
              .setErrorRedirector(Redirect.appendTo(folder.databaseLog().toFile()))
              .setLocaleConfig("locale", ChineseLocale.name())
              .setServerConfig("listen_addresses", "127.0.0.1")
              // The library's defaults are for throw-away data; here an acknowledged edit is kept.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .start());
    } catch (IOException | RuntimeException e) {
      throw new Refusal(
          "PostgreSQL did not start (" + e.getMessage() + "). See " + folder.databaseLog());
    }
  }

  /** The address for the application. */
  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
