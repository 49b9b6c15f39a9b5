package io.funnelroom.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged product, laid out so that it starts quickly. {@code mvn package} makes it anew. */
public final class Product {

  private static final Path JAR = Path.of("target", "funnelroom.jar");
  private static final Path DEMO = Path.of("target", "funnelroom-demo.jar");
  private static final Path LAID_OUT = Path.of("target", "e2e", "product");

  private Product() {}

  /** The class path of the product and of the demo's people. */
  public static String classPath() {
    try {
      if (Files.notExists(JAR) || Files.notExists(DEMO)) {
        throw new IllegalStateException("Nothing to test: run mvn package -DskipTests first");
      }
      layOut();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LAID_OUT.resolve(JAR.getFileName()) + File.pathSeparator + DEMO;
  }

  /** The JVM that runs this test. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void layOut() throws IOException {
    String present = Files.getLastModifiedTime(JAR).toString();
    Path stamp = LAID_OUT.resolve("stamp");
    if (Files.exists(stamp) && Files.readString(stamp).equals(present)) {
      return;
    }
    run(
        List.of(
            java(),
            "-Djarmode=tools",
            "-jar",
            JAR.toString(),
            "extract",
            "--force",
            "--destination",
            LAID_OUT.toString()));
    Files.writeString(stamp, present);
  }

  private static void run(List<String> command) throws IOException {
    int status = new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
    }
  }
}
