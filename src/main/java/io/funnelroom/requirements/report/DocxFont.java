package io.funnelroom.requirements.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The letters of the report that come along inside a document (ISO/IEC 29500-1, 17.8): whoever has
 * no font with Chinese characters reads it nevertheless.
 */
final class DocxFont {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final int SCRAMBLED = 32;
  private static final int KEY_LENGTH = 16;

  /** What a program takes instead, should it not read fonts in documents. */
  private static final String OTHERWISE = "Microsoft YaHei";

  private static final String TABLE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/><w:family w:val="swiss"/>\
      <w:pitch w:val="variable"/><w:embedRegular r:id="%s" w:fontKey="{%s}" w:subsetted="1"/>\
      </w:font></w:fonts>
      """;

  private final Set<Integer> used = new TreeSet<>();

  /** Notes that the document says this. */
  String used(String text) {
    text.codePoints().forEach(used::add);
    return text;
  }

  void embed(XWPFDocument document) throws IOException {
    String letters =
        new String(used.stream().mapToInt(Integer::intValue).toArray(), 0, used.size());
    UUID key = UUID.nameUUIDFromBytes(letters.getBytes(StandardCharsets.UTF_8));
    try {
      PackagePartName file = PackagingURIHelper.createPartName("/word/fonts/font1.odttf");
      PackagePart font = document.getPackage().createPart(file, OFFICE + "obfuscatedFont");
      try (OutputStream out = font.getOutputStream()) {
        out.write(scrambled(subset(), key));
      }
      PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
      PackagePart table =
          document.getPackage().createPart(name, OFFICE + "wordprocessingml.fontTable+xml");
      String id = table.addRelationship(file, TargetMode.INTERNAL, RELATIONS + "font").getId();
      try (OutputStream out = table.getOutputStream()) {
        String said =
            TABLE.formatted(
                ReportFont.FAMILY, OTHERWISE, id, key.toString().toUpperCase(Locale.ROOT));
        out.write(said.strip().getBytes(StandardCharsets.UTF_8));
      }
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATIONS + "fontTable");
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private byte[] subset() throws IOException {
    try (InputStream file = ReportFont.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      TTFSubsetter letters = new TTFSubsetter(font);
      letters.addAll(used);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      letters.writeToStream(out);
      return out.toByteArray();
    }
  }

  /** The standard has the beginning mixed with the key, taken backwards. */
  private static byte[] scrambled(byte[] font, UUID key) {
    String digits = key.toString().replace("-", "");
    for (int i = 0; i < SCRAMBLED; i++) {
      int place = KEY_LENGTH - 1 - i % KEY_LENGTH;
      font[i] ^= (byte) Integer.parseInt(digits.substring(2 * place, 2 * place + 2), 16);
    }
    return font;
  }
}
