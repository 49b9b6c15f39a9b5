package io.funnelroom.imports.sheet;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.MissingRecordAwareHSSFListener;
import org.apache.poi.hssf.eventusermodel.dummyrecord.LastCellOfRowDummyRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;

/** Puts the records of one xls sheet together into rows. */
final class XlsRows implements HSSFListener {
  private final int wanted;
  private final RowCells row;
  private final FormatTrackingHSSFListener formats;
  private CellNumbers numbers = new CellNumbers(false);
  private SSTRecord texts;
  private FormulaRecord textFormula;
  private int sheet = -1;

  XlsRows(int wanted, RowSink sink) {
    this.wanted = wanted;
    this.row = new RowCells(sink);
    this.formats = new FormatTrackingHSSFListener(new MissingRecordAwareHSSFListener(this));
  }

  /** Listens to a whole file. */
  HSSFListener listener() {
    return formats;
  }

  @Override
  public void processRecord(Record record) {
    switch (record) {
      case BOFRecord part when part.getType() == BOFRecord.TYPE_WORKSHEET -> sheet++;
      case SSTRecord all -> texts = all;
      case DateWindow1904Record window -> numbers = new CellNumbers(window.getWindowing() == 1);
      default -> {
        if (sheet > wanted) {
          throw StopReading.NOW;
        }
        if (sheet == wanted) {
          cell(record);
        }
      }
    }
  }

  private void cell(Record record) {
    switch (record) {
      case LabelSSTRecord text ->
          row.put(text.getColumn(), texts.getString(text.getSSTIndex()).getString());
      case LabelRecord text -> row.put(text.getColumn(), text.getValue());
      case NumberRecord number -> row.put(number.getColumn(), number(number, number.getValue()));
      case FormulaRecord formula -> formula(formula);
      case StringRecord result when textFormula != null ->
          row.put(textFormula.getColumn(), result.getString());
      case BoolErrRecord truth when truth.isBoolean() ->
          row.put(truth.getColumn(), truth.getBooleanValue() ? "TRUE" : "FALSE");
      case LastCellOfRowDummyRecord end -> row.end(end.getRow() + 1);
      default -> {}
    }
  }

  private void formula(FormulaRecord formula) {
    boolean text = formula.getCachedResultTypeEnum() == CellType.STRING;
    textFormula = text ? formula : null;
    if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
      row.put(formula.getColumn(), number(formula, formula.getValue()));
    }
  }

  private String number(CellValueRecordInterface cell, double value) {
    return numbers.formatRawCellContents(
        value, formats.getFormatIndex(cell), formats.getFormatString(cell));
  }
}
