package io.funnelroom.imports.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes csv as spreadsheet programs open it best: UTF-8 with a mark, commas, CR LF. */
public final class CsvWriter implements TableWriter {
  private final Writer out;

  public CsvWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write("\uFEFF");
  }

  @Override
  public void header(List<?> names) {
    row(names);
  }

  @Override
  public void row(List<?> cells) {
    write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  @Override
  public void end() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // Whoever reads the stream notices that it has not been closed.
  }

  private static String cell(Object value) {
    String text = value == null ? "" : FormulaGuard.armed(value.toString());
    return text.matches("(?s).*[\",;\\t\\r\\n'].*")
        ? "\"" + text.replace("\"", "\"\"") + "\""
        : text;
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
