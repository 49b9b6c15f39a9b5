package io.funnelroom.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a room that was killed leaves behind: a PostgreSQL that still runs, or a {@code
 * postmaster.pid} that names a process which is gone or has become something else. Only who
 * occupies the data folder may ask, so nobody else's server is meant.
 */
class AbandonedServer {

  private static final int SECONDS_TO_STOP = 30;

  private final Path pidFile;

  AbandonedServer(Path database) {
    pidFile = database.resolve("postmaster.pid");
  }

  /** Stops it, and clears the way for a new one. */
  void stop() {
    if (!Files.exists(pidFile)) {
      return;
    }
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      ProcessHandle.of(pid).filter(AbandonedServer::isPostgres).ifPresent(AbandonedServer::end);
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new Refusal(pidFile + " cannot be read: " + e.getMessage());
    } catch (RuntimeException e) {
      throw new Refusal(pidFile + " is damaged; delete it if no PostgreSQL runs on that folder.");
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }

  private static void end(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      server.destroyForcibly();
      server.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
