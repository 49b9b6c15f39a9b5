package io.funnelroom.files;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that has come in, byte by byte, and no more of it than a file may have. It waits on the
 * disk, so that a slow network holds neither memory nor a transaction, and is gone when closed.
 */
record Gathered(Path path, int size) implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  /**
   * Takes all of it.
   *
   * @throws RuleViolation when there is nothing or too much of it
   */
  static Gathered from(InputStream content, FileName name, Path folder) throws IOException {
    Path path = Files.createTempFile(folder, "funnelroom-", ".part");
    int size = 0;
    try (OutputStream to = Files.newOutputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > FileLimit.BYTES) {
          throw FileLimit.exceeded(name);
        }
        to.write(buffer, 0, read);
      }
      if (size == 0) {
        throw new RuleViolation("files.empty", name.text());
      }
    } catch (IOException | RuntimeException notAllCame) {
      Files.delete(path);
      throw notAllCame;
    }
    return new Gathered(path, size);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
