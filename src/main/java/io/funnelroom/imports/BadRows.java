package io.funnelroom.imports;

import io.funnelroom.base.Translations;
import io.funnelroom.imports.sheet.TableWriter;
import io.funnelroom.imports.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands rows back that cannot come in: their cells as they were, and what is wrong with them. */
final class BadRows implements AutoCloseable, TransactionSynchronization {
  private static final Logger LOG = LoggerFactory.getLogger(BadRows.class);

  private final Locale language;
  private final List<String> header;
  private Path file;
  private OutputStream out;
  private TableWriter table;

  BadRows(Locale language, List<String> header) {
    this.language = language;
    this.header = header;
  }

  void add(ReadRow row, List<Problem> problems) {
    if (table == null) {
      begin();
    }
    String why = problems.stream().map(this::explain).distinct().collect(Collectors.joining("\n"));
    table.row(widened(row.cells(), why));
  }

  /** Completes the spreadsheet and gives it away; null when no row was bad. */
  Path end() {
    if (table != null) {
      table.end();
    }
    return file;
  }

  @Override
  public void close() {
    if (table == null) {
      return;
    }
    try (OutputStream closing = out) {
      table.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody will hear of the spreadsheet when the work around it comes to nothing. */
  @Override
  public void afterCompletion(int status) {
    if (status != STATUS_COMMITTED && file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        LOG.warn("The file {} stays", file, e);
      }
    }
  }

  private void begin() {
    try {
      file = Files.createTempFile("funnelroom-rows-", ".xlsx");
      TransactionSynchronizationManager.registerSynchronization(this);
      out = Files.newOutputStream(file);
      table = new XlsxWriter(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    table.header(widened(header, Translations.text(language, "imports.bad-rows.why")));
  }

  /** The reason stands behind the last column of the header. */
  private List<Object> widened(List<String> cells, String last) {
    List<Object> all = new ArrayList<>(cells);
    while (all.size() < header.size()) {
      all.add("");
    }
    all.add(header.size(), last);
    return all;
  }

  private String explain(Problem problem) {
    String why = Translations.text(language, problem.why());
    return problem.column() < 0
        ? why
        : CellReference.convertNumToColString(problem.column()) + problem.row() + " " + why;
  }
}
