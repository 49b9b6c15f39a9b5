package io.funnelroom.imports.export;

import io.funnelroom.imports.sheet.CsvWriter;
import io.funnelroom.imports.sheet.TableWriter;
import io.funnelroom.imports.sheet.XlsxWriter;
import java.io.OutputStream;

/** The kinds of file that a view is exported to. */
public enum ExportFormat {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    TableWriter writer(OutputStream out) {
      return new XlsxWriter(out);
    }
  },
  CSV("csv", "text/csv; charset=utf-8") {
    @Override
    TableWriter writer(OutputStream out) {
      return new CsvWriter(out);
    }
  };

  private final String ending;
  private final String contentType;

  ExportFormat(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  abstract TableWriter writer(OutputStream out);

  /** How the file's name ends, without the dot. */
  public String ending() {
    return ending;
  }

  /** The content type that a browser is told. */
  public String contentType() {
    return contentType;
  }
}
