package io.funnelroom.imports.sheet;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an xlsx file into nothing before anybody reads it, and refuses one that would fill the
 * memory or that declares a document type, the door to other files.
 */
final class XlsxGuard {
  private static final long MEGABYTE = 1024 * 1024;
  private static final long TOTAL_LIMIT = 512 * MEGABYTE;
  private static final long TEXTS_LIMIT = 80 * MEGABYTE;
  private static final long PART_LIMIT = 16 * MEGABYTE;
  private static final int ENTRY_LIMIT = 10_000;
  private static final int PROLOG = 4096;

  private long total;

  private XlsxGuard() {}

  static void check(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > ENTRY_LIMIT) {
        throw bomb();
      }
      if (zip.stream().noneMatch(entry -> entry.getName().startsWith("xl/"))) {
        throw FileKind.notASpreadsheet();
      }
      new XlsxGuard().unpack(zip);
    } catch (IOException broken) {
      throw new RuleViolation("imports.file.broken");
    }
  }

  private void unpack(ZipFile zip) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      try (InputStream content = zip.getInputStream(entry)) {
        refuseDocumentType(entry, content.readNBytes(buffer, 0, PROLOG), buffer);
        long size = 0;
        for (int read = PROLOG; read > 0; read = content.read(buffer)) {
          size += read;
          total += read;
          if (size > limit(entry.getName()) || total > TOTAL_LIMIT) {
            throw bomb();
          }
        }
      }
    }
  }

  private static void refuseDocumentType(ZipEntry entry, int length, byte[] buffer) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return;
    }
    String prolog = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (prolog.contains("<!DOCTYPE") || prolog.contains("<!ENTITY")) {
      throw new RuleViolation("imports.file.external");
    }
  }

  /** Sheets are streamed; the texts that they share, and all other parts, are held in memory. */
  private static long limit(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    if (name.startsWith("xl/worksheets/") || name.startsWith("xl/media/")) {
      return TOTAL_LIMIT;
    }
    return name.endsWith("sharedstrings.xml") ? TEXTS_LIMIT : PART_LIMIT;
  }

  private static RuleViolation bomb() {
    return new RuleViolation("imports.file.bomb");
  }
}
