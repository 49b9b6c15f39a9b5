package io.funnelroom.requirements.report;

import io.funnelroom.requirements.report.PdfSheets.Look;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** A table on the sheets of a PDF: a row is never parted, and each sheet repeats the header. */
final class PdfTable {

  private static final Look HEADER = new Look(9, 14, MatrixColour.SOFT, false);
  private static final Look CELL = new Look(9.5f, 14, MatrixColour.INK, false);
  private static final float AROUND = 3;
  private static final float BETWEEN = 8;

  private final PdfSheets sheets;
  private final ReportBlock.Table table;
  private final float[] widths;

  PdfTable(PdfSheets sheets, ReportBlock.Table table) {
    this.sheets = sheets;
    this.table = table;
    int all = table.shares().stream().mapToInt(Integer::intValue).sum();
    widths = new float[table.shares().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = PdfSheets.WIDTH * table.shares().get(i) / all;
    }
  }

  void write() throws IOException {
    header();
    for (List<String> row : table.rows()) {
      float height = height(row, CELL);
      if (!sheets.fits(height)) {
        sheets.need(Float.MAX_VALUE);
        header();
      }
      row(row, CELL, MatrixColour.LINE);
    }
    sheets.skip(2 * AROUND);
  }

  private void header() throws IOException {
    sheets.need(height(table.header(), HEADER) + CELL.line() + 2 * AROUND);
    row(table.header(), HEADER, MatrixColour.STRONG);
  }

  private void row(List<String> cells, Look look, MatrixColour line) throws IOException {
    float height = height(cells, look);
    float left = 0;
    sheets.skip(AROUND);
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = lines(cells, i, look);
      for (String each : lines) {
        sheets.put(each, left, look);
        sheets.skip(look.line());
      }
      sheets.skip(-look.line() * lines.size());
      left += widths[i];
    }
    sheets.skip(height - AROUND);
    sheets.rule(line);
  }

  private float height(List<String> cells, Look look) {
    int most =
        IntStream.range(0, cells.size()).map(i -> lines(cells, i, look).size()).max().orElse(1);
    return most * look.line() + 2 * AROUND;
  }

  private List<String> lines(List<String> cells, int column, Look look) {
    return sheets.lines(cells.get(column), widths[column] - BETWEEN, look);
  }
}
