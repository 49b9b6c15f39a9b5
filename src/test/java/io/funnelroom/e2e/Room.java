package io.funnelroom.e2e;

import static org.awaitility.Awaitility.await;

import io.funnelroom.testing.DatabaseServer;
import io.funnelroom.testing.FreePort;
import io.funnelroom.testing.PristineDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The product as a process of its own, so that it can be killed as a crash would, on a database
 * that outlives it. It starts when first needed and serves all browser tests of the run.
 */
public class Room implements AutoCloseable {

  static final Path EVIDENCE = Path.of("target", "e2e");

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String databaseUrl = DatabaseServer.newDatabase();
  private final JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(databaseUrl));
  private final int port = FreePort.find();
  private Process process;

  Room() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    start();
  }

  /** Starts the product and waits until it answers. */
  public void start() {
    process = launch();
    await().atMost(PATIENCE).until(() -> !process.isAlive() || (answers() && isStaffed()));
    requireRunning();
  }

  /** Ends the product as {@code kill -9} does: it gets no chance to finish anything. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** The database, for what no screen shows. */
  public JdbcTemplate database() {
    return database;
  }

  int port() {
    return port;
  }

  void reset() {
    new PristineDatabase(database).restore();
  }

  void requireRunning() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The room does not run; see " + EVIDENCE.resolve("room.log"));
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private Process launch() {
    try {
      Files.createDirectories(EVIDENCE);
      return new ProcessBuilder(command())
          .redirectErrorStream(true)
          .redirectOutput(Redirect.appendTo(EVIDENCE.resolve("room.log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command() {
    return List.of(
        Product.java(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx768m",
        "-cp",
        Product.classPath(),
        "io.funnelroom.FunnelroomApplication",
        "--server.address=127.0.0.1",
        "--server.port=" + port,
        "--spring.datasource.url=" + databaseUrl,
        "--spring.profiles.active=demo-people");
  }

  /** The demo's people come after the first page does. */
  private boolean isStaffed() {
    return database.queryForObject("select count(*) from person", Integer.class) > 0;
  }

  private boolean answers() {
    try {
      var address = URI.create("http://127.0.0.1:" + port + "/login").toURL();
      var connection = (HttpURLConnection) address.openConnection();
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
