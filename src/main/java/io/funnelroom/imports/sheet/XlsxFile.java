package io.funnelroom.imports.sheet;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** An xlsx file, read as a stream of XML. */
record XlsxFile(Path file, List<String> sheets, boolean from1904) implements Spreadsheet {
  static XlsxFile open(Path file) {
    return reading(
        file,
        (all, reader) -> {
          List<String> names = new ArrayList<>();
          SheetIterator each = (SheetIterator) reader.getSheetsData();
          while (each.hasNext()) {
            each.next().close();
            names.add(each.getSheetName());
          }
          if (names.isEmpty()) {
            throw new RuleViolation("imports.file.empty");
          }
          return new XlsxFile(file, List.copyOf(names), countsFrom1904(reader));
        });
  }

  @Override
  public void read(int sheet, RowSink sink) {
    reading(
        file,
        (all, reader) -> {
          SheetIterator each = (SheetIterator) reader.getSheetsData();
          for (int i = 0; i < sheet; i++) {
            each.next().close();
          }
          try (InputStream rows = each.next()) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(all, false),
                    new XlsxRows(sink),
                    new CellNumbers(from1904),
                    false));
            parser.parse(new InputSource(rows));
          } catch (StopReading enough) {
            return null;
          }
          return null;
        });
  }

  private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
    try (InputStream workbook = reader.getWorkbookData()) {
      return new String(workbook.readAllBytes(), StandardCharsets.UTF_8)
          .matches("(?s).*<(?:\\w+:)?workbookPr\\b[^>]*\\bdate1904=\"(?:1|true)\".*");
    }
  }

  private static <T> T reading(Path file, Reading<T> reading) {
    try (OPCPackage all = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return reading.of(all, new XSSFReader(all));
    } catch (SAXException e) {
      boolean declares = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw new RuleViolation(declares ? "imports.file.external" : "imports.file.broken");
    } catch (IOException | OpenXML4JException | ParserConfigurationException e) {
      throw broken(e);
    } catch (OpenXML4JRuntimeException | POIXMLException e) {
      throw broken(e);
    }
  }

  /** A zip file of another kind has no workbook among its relations. */
  private static RuleViolation broken(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Zip bomb")) {
      return new RuleViolation("imports.file.bomb");
    }
    return e instanceof InvalidFormatException
            || message.contains("OOXML")
            || e instanceof POIXMLException
        ? FileKind.notASpreadsheet()
        : new RuleViolation("imports.file.broken");
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(OPCPackage all, XSSFReader reader)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
  }
}
