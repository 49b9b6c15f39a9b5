package io.funnelroom.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.junit.jupiter.api.Test;

class XlsSheetNamesTest {
  private static final int WORKSHEET = 0;
  private static final int CHART = 2;

  @Test
  void sheetsWithoutRowsAreNotCounted() {
    XlsSheetNames names = new XlsSheetNames();

    names.processRecord(sheet("Chart", 100, CHART));
    names.processRecord(sheet("Notes", 300, WORKSHEET));
    names.processRecord(sheet("Deals", 200, WORKSHEET));

    assertThat(names.inOrder()).containsExactly("Deals", "Notes");
  }

  private static BoundSheetRecord sheet(String name, int position, int kind) {
    int length = 8 + name.length();
    ByteBuffer bytes = ByteBuffer.allocate(4 + length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(BoundSheetRecord.sid).putShort((short) length);
    bytes.putInt(position).put((byte) 0).put((byte) kind);
    bytes.put((byte) name.length()).put((byte) 0);
    name.chars().forEach(letter -> bytes.put((byte) letter));
    RecordInputStream record = new RecordInputStream(new ByteArrayInputStream(bytes.array()));
    record.nextRecord();
    return new BoundSheetRecord(record);
  }
}
