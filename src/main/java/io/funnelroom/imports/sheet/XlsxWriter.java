package io.funnelroom.imports.sheet;

import io.funnelroom.base.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes xlsx without holding the rows: amounts, days and percentages as numbers, texts as texts.
 */
public final class XlsxWriter implements TableWriter {
  private static final int ROWS_HELD = 100;
  private static final int CHARACTER = 256;
  private static final int COLUMN_WIDTH = 18 * CHARACTER;
  private static final int LONGEST_TEXT = 32_767;
  private static final int PERCENT = 100;

  private final OutputStream out;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD);
  private final SXSSFSheet sheet = workbook.createSheet();
  private final Map<String, CellStyle> styles = new HashMap<>();
  private int rows;

  public XlsxWriter(OutputStream out) {
    this.out = out;
    workbook.setCompressTempFiles(true);
  }

  @Override
  public void header(List<?> names) {
    Font strong = workbook.createFont();
    strong.setBold(true);
    row(names);
    for (Cell cell : sheet.getRow(rows - 1)) {
      CellStyle style = workbook.createCellStyle();
      style.cloneStyleFrom(cell.getCellStyle());
      style.setFont(strong);
      cell.setCellStyle(style);
    }
    sheet.createFreezePane(0, rows);
    for (int column = 0; column < names.size(); column++) {
      sheet.setColumnWidth(column, COLUMN_WIDTH);
    }
  }

  @Override
  public void row(List<?> cells) {
    Row row = sheet.createRow(rows++);
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) != null && !"".equals(cells.get(column))) {
        fill(row.createCell(column), cells.get(column));
      }
    }
  }

  @Override
  public void end() {
    try {
      workbook.write(out);
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(Cell cell, Object value) {
    switch (value) {
      case Money money -> {
        cell.setCellValue(money.amount().doubleValue());
        cell.setCellStyle(style(format(money)));
      }
      case LocalDate day -> {
        cell.setCellValue(day);
        cell.setCellStyle(style("yyyy-mm-dd"));
      }
      case Integer percent -> {
        cell.setCellValue((double) percent / PERCENT);
        cell.setCellStyle(style("0%"));
      }
      default -> {
        String text = value.toString();
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        if (FormulaGuard.isDangerous(text)) {
          cell.setCellStyle(asText());
        }
      }
    }
  }

  /** Keeps the text a text when somebody edits its cell. */
  private CellStyle asText() {
    return styles.computeIfAbsent(
        "text",
        any -> {
          CellStyle style = workbook.createCellStyle();
          style.setQuotePrefixed(true);
          return style;
        });
  }

  private static String format(Money money) {
    boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
    String number = whole ? "#,##0" : "#,##0.00";
    return money.currency().equals(Money.DEFAULT_CURRENCY)
        ? number
        : "\"" + money.currency().getCurrencyCode() + " \"" + number;
  }

  private CellStyle style(String format) {
    return styles.computeIfAbsent(
        format,
        any -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }
}
