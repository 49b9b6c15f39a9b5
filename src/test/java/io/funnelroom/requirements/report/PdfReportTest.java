package io.funnelroom.requirements.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Translations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The report as PDF, read back. */
class PdfReportTest {

  @Test
  void saysEverythingInTheOrderOfTheReport() throws IOException {
    try (PDDocument pdf = written(SampleReport.in(Translations.CHINESE))) {
      assertThat(text(pdf))
          .containsSubsequence(
              "客户需求分析报告：XX科技-CRM系统采购",
              "李四 制作于 2026-11-25",
              "客户概况",
              "50万元",
              "张三1",
              "张三40",
              "决策链：使用人：王芳（中立） → 决策人：张三（支持）",
              "2026-11-20 首次需求访谈",
              "哪一步最费时、最容易出错？",
              "• 采购审批靠纸质单，平均 9 天，出差时全部停下",
              "我每个月有三天在找签字的人",
              "——张三",
              "尚未了解。");
      assertThat(pdf.getDocumentInformation().getTitle()).contains("客户需求分析报告");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  @Test
  void everyLetterIsThereAndWhatTheFontLacksHasASign() throws IOException {
    try (PDDocument pdf = written(SampleReport.in(Translations.CHINESE))) {
      String text = text(pdf);

      assertThat(text).contains("签字的人 □").doesNotContain("\uFFFD");
      assertThat(text.replace("签字的人 □", "")).doesNotContain("□");
      assertThat(missingGlyphs(pdf)).isEmpty();
    }
  }

  @Test
  void theFontComesAlongAndOnlyAsMuchOfItAsIsNeeded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReport(SampleReport.in(Translations.CHINESE)).write(out);

    assertThat(out.size()).isLessThan(1_000_000);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
        }
      }
    }
  }

  @Test
  void aTableThatGoesOnOnTheNextSheetBeginsThereWithItsHeader() throws IOException {
    try (PDDocument pdf = written(SampleReport.in(Translations.CHINESE))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(text(pdf).split("决策角色", -1)).hasSize(3);
      assertThat(text(pdf)).contains("第 1 页，共 3 页", "第 3 页，共 3 页");
      IntStream.rangeClosed(1, 40).forEach(i -> assertThat(textOf(pdf)).contains("张三" + i));
    }
  }

  @Test
  void theMatrixIsDrawnInItsColours() throws IOException {
    try (PDDocument pdf = written(SampleReport.in(Translations.ENGLISH))) {
      BufferedImage sheet = new PDFRenderer(pdf).renderImage(pdf.getNumberOfPages() - 1, 2);
      Set<Integer> colours = new HashSet<>();
      for (int x = 0; x < sheet.getWidth(); x++) {
        for (int y = 0; y < sheet.getHeight(); y++) {
          colours.add(sheet.getRGB(x, y));
        }
      }
      assertThat(colours)
          .contains(
              MatrixColour.MUST_HAVE.byDay().getRGB(), MatrixColour.NICE_TO_HAVE.byDay().getRGB());
    }
  }

  private static PDDocument written(AnalysisReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReport(report).write(out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper reader = new PDFTextStripper();
    reader.setSortByPosition(true);
    return reader.getText(pdf);
  }

  private static String textOf(PDDocument pdf) {
    try {
      return text(pdf);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Letters that would be drawn as an empty box. */
  private static Set<String> missingGlyphs(PDDocument pdf) throws IOException {
    Set<String> missing = new HashSet<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            for (int code : letter.getCharacterCodes()) {
              if (code == 0) {
                missing.add(letter.getUnicode());
              }
            }
          }
        };
    reader.getText(pdf);
    return missing;
  }
}
