package io.funnelroom.e2e;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A demo room as a process of its own, as {@code bin/run} opens it. */
final class DemoProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path LIBRARIES = Path.of("target", "demo-lib", "*");

  private final int port;
  private final Path data;
  private final Path output;
  private final Process process;

  DemoProcess(int port, Path data) {
    this.port = port;
    this.data = data;
    output = newOutput();
    process = launch();
  }

  /** Waits until the room says that it is open. */
  DemoProcess awaitOpen() {
    await()
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || output().contains("http://localhost:" + port));
    if (!process.isAlive()) {
      throw new IllegalStateException("The demo room did not open:\n" + output());
    }
    return this;
  }

  /** Waits until it has ended; its exit status. */
  int awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("The demo room does not end:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What Ctrl-C does. */
  void interrupt() throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().onExit().join();
  }

  /** What {@code kill -9} does to the room; its PostgreSQL is not asked. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** All that it said, errors included. */
  String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The PostgreSQL that runs, or ran, on this room's data. */
  ProcessHandle database() {
    return ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).orElseThrow();
  }

  int databasePort() {
    return Integer.parseInt(postmaster().get(3).strip());
  }

  boolean hasDatabase() {
    return Files.exists(data.resolve("postgres").resolve("postmaster.pid"));
  }

  private List<String> postmaster() {
    try {
      return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch() {
    var builder =
        new ProcessBuilder(
            Product.java(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx768m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable",
            "-cp",
            Product.classPath() + File.pathSeparator + LIBRARIES,
            "io.funnelroom.demo.DemoRoom");
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("FUNNELROOM_DATA", data.toString());
    try {
      return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path newOutput() {
    try {
      return Files.createTempFile(Files.createDirectories(Room.EVIDENCE), "demo-room-", ".log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
