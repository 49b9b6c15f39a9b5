package io.funnelroom.imports.sheet;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;

/** The formats that are read, told apart by how a file begins: its name may say anything. */
enum FileKind {
  XLSX {
    @Override
    Spreadsheet open(Path file) {
      XlsxGuard.check(file);
      return XlsxFile.open(file);
    }
  },
  XLS {
    @Override
    Spreadsheet open(Path file) {
      return XlsFile.open(file);
    }
  },
  CSV {
    @Override
    Spreadsheet open(Path file) {
      return CsvFile.open(file);
    }
  };

  abstract Spreadsheet open(Path file);

  static FileKind of(Path file) {
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new RuleViolation("imports.file.empty");
      }
      if (size >= Spreadsheet.SIZE_LIMIT) {
        throw new RuleViolation("imports.file.too-large");
      }
      return switch (magic(file)) {
        case OOXML -> XLSX;
        case OLE2 -> XLS;
        case UNKNOWN -> CSV;
        case BIFF2, BIFF3, BIFF4 -> throw new RuleViolation("imports.file.too-old");
        default -> throw notASpreadsheet();
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleViolation notASpreadsheet() {
    return new RuleViolation("imports.file.no-spreadsheet");
  }

  private static FileMagic magic(Path file) throws IOException {
    try (InputStream content = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
      return FileMagic.valueOf(content);
    }
  }
}
