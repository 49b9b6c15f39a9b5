package io.funnelroom.sheetlab;

import static org.awaitility.Awaitility.await;

import io.funnelroom.e2e.Product;
import io.funnelroom.testing.FreePort;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The lab as a process of its own, with the packaged product's browser code. */
final class SheetLabProcess implements AutoCloseable {

  private static final Path LOG = Path.of("target", "e2e", "sheet-lab.log");

  private final int port = FreePort.find();
  private final Process process = launch();

  SheetLabProcess() {
    await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive() || answers());
    if (!process.isAlive()) {
      throw new IllegalStateException("The lab does not run; see " + LOG);
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private Process launch() {
    String classPath = Product.classPath() + File.pathSeparator + Path.of("target", "test-classes");
    var command =
        List.of(
            Product.java(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            SheetLab.class.getName(),
            "--server.address=127.0.0.1",
            "--server.port=" + port);
    try {
      Files.createDirectories(LOG.getParent());
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(Redirect.to(LOG.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try {
      var address = URI.create("http://127.0.0.1:" + port + "/sheet-lab").toURL();
      var connection = (HttpURLConnection) address.openConnection();
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
