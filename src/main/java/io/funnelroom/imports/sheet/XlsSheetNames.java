package io.funnelroom.imports.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/** Collects the names of an xls file's sheets from its first part. */
final class XlsSheetNames implements HSSFListener {
  /** Behind the record's own header, its position in the file, and whether it is visible. */
  private static final int KIND = 4 + 4 + 1;

  private static final byte WORKSHEET = 0;

  private final List<BoundSheetRecord> sheets = new ArrayList<>();

  @Override
  public void processRecord(Record record) {
    if (record instanceof BoundSheetRecord sheet && isWorksheet(sheet)) {
      sheets.add(sheet);
    } else if (record instanceof EOFRecord) {
      throw StopReading.NOW;
    }
  }

  /** Charts and macros are sheets of their own, without rows; the record keeps its kind hidden. */
  private static boolean isWorksheet(BoundSheetRecord sheet) {
    return sheet.serialize()[KIND] == WORKSHEET;
  }

  /** In the order in which their rows follow in the file. */
  List<String> inOrder() {
    return Arrays.stream(BoundSheetRecord.orderByBofPosition(sheets))
        .map(BoundSheetRecord::getSheetname)
        .toList();
  }
}
