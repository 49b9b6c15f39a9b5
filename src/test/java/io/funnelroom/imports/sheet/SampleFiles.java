package io.funnelroom.imports.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the files that teams have, and those that nobody should have. */
public final class SampleFiles {
  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Default Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Override PartName='/xl/workbook.xml' ContentType="
          + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
          + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType="
          + "'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s' Target='%s'/></Relationships>";
  private static final String MAIN =
      "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

  private final Path folder;

  public SampleFiles(Path folder) {
    this.folder = folder;
  }

  /** Fills a workbook. */
  @FunctionalInterface
  public interface Filling {
    void fill(Workbook workbook);
  }

  public Path xlsx(Filling filling) {
    return save("table.xlsx", new XSSFWorkbook(), filling);
  }

  public Path xls(Filling filling) {
    return save("table.xls", new HSSFWorkbook(), filling);
  }

  public Path csv(Charset charset, String text) {
    return bytes("table.csv", text.getBytes(charset));
  }

  /** Rows of texts on one sheet. */
  public static Filling rows(List<List<String>> rows) {
    return sheet("商机", rows);
  }

  /** Rows of texts on a sheet of this name. */
  public static Filling sheet(String name, List<List<String>> rows) {
    return workbook -> {
      var sheet = workbook.createSheet(name);
      for (List<String> cells : rows) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        cells.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
      }
    };
  }

  /** An xlsx file whose one sheet is this XML. */
  public Path xlsxOf(String declaration, String rows) {
    Path file = folder.resolve("crafted.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook %s xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='商机' sheetId='1' r:id='r1'/></sheets></workbook>"
              .formatted(MAIN));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          declaration
              + "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** A small file whose sheet unpacks to so many megabytes. */
  public Path bomb(int megabytes) {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "[Content_Types].xml", TYPES);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  public Path bytes(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path save(String name, Workbook workbook, Filling filling) {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      filling.fill(workbook);
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
