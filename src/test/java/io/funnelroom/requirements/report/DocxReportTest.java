package io.funnelroom.requirements.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Translations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The report as a document, read back. */
class DocxReportTest {

  private static final Pattern KEY = Pattern.compile("fontKey=\"\\{([^}]+)}\"");

  @Test
  void saysEverythingInTheOrderOfTheReport() throws IOException {
    try (XWPFDocument document = written(SampleReport.in(Translations.CHINESE));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .containsSubsequence(
              "客户需求分析报告：XX科技-CRM系统采购",
              "客户概况",
              "商机名称",
              "张三1",
              "张三40",
              "决策链：使用人：王芳（中立）",
              "2026-11-20 首次需求访谈",
              "哪一步最费时、最容易出错？",
              "采购审批靠纸质单",
              "我每个月有三天在找签字的人 😀",
              "——张三",
              "尚未了解。");
    }
  }

  @Test
  void itsHeadingsMakeAnOutline() throws IOException {
    try (XWPFDocument document = written(SampleReport.in(Translations.CHINESE))) {
      assertThat(paragraphs(document, "Heading1"))
          .containsExactly("客户概况", "联系人与决策链", "现状痛点", "需求优先级矩阵");
      assertThat(paragraphs(document, "Heading2")).containsExactly("2026-11-20 首次需求访谈");
      assertThat(document.getStyles().getStyle("Heading1").getCTStyle().xmlText())
          .contains("outlineLvl");
    }
  }

  @Test
  void theMatrixIsAPictureWithAName() throws IOException {
    try (XWPFDocument document = written(SampleReport.in(Translations.ENGLISH))) {
      assertThat(document.getAllPictures()).hasSize(1);
      assertThat(document.getDocument().xmlText())
          .contains("descr=\"Requirement priority matrix\"");
    }
  }

  @Test
  void aLongTableRepeatsItsHeader() throws IOException {
    try (XWPFDocument document = written(SampleReport.in(Translations.CHINESE))) {
      var people = document.getTables().get(1);

      assertThat(people.getRow(0).isRepeatHeader()).isTrue();
      assertThat(people.getNumberOfRows()).isEqualTo(41);
      assertThat(people.getText()).contains("采购总监");
    }
  }

  @Test
  void theLettersComeAlongForWhoHasNoChineseFont() throws Exception {
    try (XWPFDocument document = written(SampleReport.in(Translations.CHINESE));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
      assertThat(document.getDocument().xmlText() + document.getStyle().xmlText())
          .contains("w:eastAsia=\"Noto Sans SC\"");
      CmapLookup letters = embedded(document).getUnicodeCmapLookup();

      text.getText()
          .codePoints()
          .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN)
          .forEach(
              letter ->
                  assertThat(letters.getGlyphId(letter))
                      .as(Character.toString(letter))
                      .isPositive());
    }
  }

  /** As the standard has a program unpack it. */
  private static TrueTypeFont embedded(XWPFDocument document) throws Exception {
    String table = new String(part(document, "/word/fontTable.xml"), StandardCharsets.UTF_8);
    Matcher key = KEY.matcher(table);
    assertThat(key.find()).isTrue();
    byte[] font = part(document, "/word/fonts/font1.odttf");
    UUID id = UUID.fromString(key.group(1));
    for (int i = 0; i < 32; i++) {
      int place = i % 16;
      long half = place < 8 ? id.getLeastSignificantBits() : id.getMostSignificantBits();
      font[i] ^= (byte) (half >>> 8 * (place % 8));
    }
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }

  private static byte[] part(XWPFDocument document, String name) throws Exception {
    PackagePart part =
        document.getPackage().getParts().stream()
            .filter(each -> each.getPartName().getName().equals(name))
            .findFirst()
            .orElseThrow();
    return part.getInputStream().readAllBytes();
  }

  private static List<String> paragraphs(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static XWPFDocument written(AnalysisReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxReport(report).write(out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }
}
