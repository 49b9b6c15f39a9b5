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
  private final List<BoundSheetRecord> sheets = new ArrayList<>();

  @Override
  public void processRecord(Record record) {
    if (record instanceof BoundSheetRecord sheet) {
      sheets.add(sheet);
    } else if (record instanceof EOFRecord) {
      throw StopReading.NOW;
    }
  }

  /** In the order in which their rows follow in the file. */
  List<String> inOrder() {
    return Arrays.stream(BoundSheetRecord.orderByBofPosition(sheets))
        .map(BoundSheetRecord::getSheetname)
        .toList();
  }
}
