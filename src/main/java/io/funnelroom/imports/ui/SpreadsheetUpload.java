package io.funnelroom.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.funnelroom.imports.sheet.Spreadsheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a file from a browser, byte by byte, and no more of them than a spreadsheet may have. The
 * file's name is only told: the server's own file has a neutral one.
 */
final class SpreadsheetUpload implements UploadHandler {
  private static final Logger LOG = LoggerFactory.getLogger(SpreadsheetUpload.class);
  private static final int BUFFER = 64 * 1024;

  private final transient BiConsumer<Path, String> taken;
  private final transient Runnable tooLarge;

  /**
   * Waits for files.
   *
   * @param taken hears of each in the screen's turn and is to delete it
   * @param tooLarge hears in the screen's turn that one was refused
   */
  SpreadsheetUpload(BiConsumer<Path, String> taken, Runnable tooLarge) {
    this.taken = taken;
    this.tooLarge = tooLarge;
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    String name = event.getFileName();
    UI ui = event.getUI();
    Path file = Files.createTempFile("funnelroom-upload-", ".part");
    boolean complete;
    try (InputStream from = event.getInputStream();
        OutputStream to = Files.newOutputStream(file)) {
      complete = copy(from, to);
    } catch (IOException | RuntimeException interrupted) {
      delete(file);
      throw interrupted;
    }
    if (complete) {
      ui.accessLater(() -> taken.accept(file, name), () -> delete(file)).run();
    } else {
      delete(file);
      event.reject();
      ui.accessLater(tooLarge::run, () -> {}).run();
    }
  }

  /** Whether all of it has found room. */
  private static boolean copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      size += read;
      if (size >= Spreadsheet.SIZE_LIMIT) {
        return false;
      }
      to.write(buffer, 0, read);
    }
    return true;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("The file {} stays", file, e);
    }
  }
}
