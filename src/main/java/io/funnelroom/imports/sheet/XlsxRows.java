package io.funnelroom.imports.sheet;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Puts the cells of an xlsx sheet together into rows. */
final class XlsxRows implements SheetContentsHandler {
  private final RowCells row;
  private int nextColumn;

  XlsxRows(RowSink sink) {
    this.row = new RowCells(sink);
  }

  @Override
  public void startRow(int number) {
    nextColumn = 0;
  }

  @Override
  public void cell(String reference, String text, XSSFComment comment) {
    int column = reference == null ? nextColumn : new CellReference(reference).getCol();
    row.put(column, text);
    nextColumn = column + 1;
  }

  @Override
  public void endRow(int number) {
    row.end(number + 1);
  }
}
