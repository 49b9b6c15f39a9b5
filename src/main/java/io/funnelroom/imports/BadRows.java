package io.funnelroom.imports;

import io.funnelroom.base.Translations;
import io.funnelroom.imports.sheet.TableWriter;
import io.funnelroom.imports.sheet.XlsxWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** Hands rows back that cannot come in: their cells as they were, and what is wrong with them. */
final class BadRows implements AutoCloseable {
  private final Locale language;
  private final List<String> header;
  private Path file;
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

  /** The spreadsheet, once closed; null when no row was bad. */
  Path file() {
    return file;
  }

  @Override
  public void close() {
    if (table != null) {
      table.close();
    }
  }

  private void begin() {
    try {
      file = Files.createTempFile("funnelroom-rows-", ".xlsx");
      table = new XlsxWriter(Files.newOutputStream(file));
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
