package io.funnelroom.imports.sheet;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An xls file of Excel 97 to 2003, read as a stream of records. */
record XlsFile(Path file, List<String> sheets) implements Spreadsheet {
  static XlsFile open(Path file) {
    XlsSheetNames names = new XlsSheetNames();
    records(file, names);
    if (names.inOrder().isEmpty()) {
      throw new RuleViolation("imports.file.empty");
    }
    return new XlsFile(file, names.inOrder());
  }

  @Override
  public void read(int sheet, RowSink sink) {
    WatchedSink watched = new WatchedSink(sink);
    try {
      records(file, new XlsRows(sheet, watched).listener());
    } catch (RuntimeException e) {
      watched.rethrow();
      throw e;
    }
  }

  private static void records(Path file, HSSFListener listener) {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
      if (parts.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)
          || parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new RuleViolation("imports.file.password");
      }
      if (InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES.stream()
          .noneMatch(parts.getRoot()::hasEntryCaseInsensitive)) {
        throw FileKind.notASpreadsheet();
      }
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(listener);
      new HSSFEventFactory().processWorkbookEvents(request, parts);
    } catch (StopReading enough) {
      return;
    } catch (EncryptedDocumentException e) {
      throw new RuleViolation("imports.file.password");
    } catch (OldExcelFormatException e) {
      throw new RuleViolation("imports.file.too-old");
    } catch (RuleViolation e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RuleViolation("imports.file.broken");
    }
  }
}
