package io.funnelroom.requirements.report;

import io.funnelroom.requirements.report.PdfSheets.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The report as PDF, which looks the same everywhere: its letters come along in it. */
public final class PdfReport {

  private static final int PIXELS = 3;
  private static final float INDENT = 14;

  private static final Look TITLE = new Look(18, 26, MatrixColour.INK, true);
  private static final Look CHAPTER = new Look(13, 20, MatrixColour.INK, true);
  private static final Look HEADING = new Look(10.5f, 17, MatrixColour.INK, true);
  private static final Look QUESTION = new Look(10, 16, MatrixColour.INK, true);
  private static final Look TEXT = new Look(10, 16, MatrixColour.INK, false);
  private static final Look REMARK = new Look(9, 14, MatrixColour.SOFT, false);

  private final AnalysisReport report;
  private final ReportTexts texts;
  private PdfSheets sheets;

  public PdfReport(AnalysisReport report) {
    this.report = report;
    texts = new ReportTexts(report.language());
  }

  /** Writes it; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      sheets = new PdfSheets(document, new PdfLetters(document));
      document.getDocumentInformation().setTitle(report.title());
      document.getDocumentCatalog().setLanguage(report.language().toLanguageTag());
      text(report.title(), 0, TITLE);
      text(report.issued(), 0, REMARK);
      for (ReportBlock block : report.blocks()) {
        write(block);
      }
      sheets.end(texts);
      document.save(out);
    }
  }

  private void write(ReportBlock block) throws IOException {
    switch (block) {
      case ReportBlock.Chapter chapter -> chapter(chapter.title(), TEXT.line());
      case ReportBlock.Heading heading -> headed(heading.title(), HEADING, 8);
      case ReportBlock.Question question -> headed(question.text(), QUESTION, 4);
      case ReportBlock.Text text -> text(text.text(), 0, TEXT);
      case ReportBlock.Remark remark -> text(remark.text(), 0, REMARK);
      case ReportBlock.Point point -> point(point.text());
      case ReportBlock.Words words -> words(words);
      case ReportBlock.Facts facts -> facts(facts.facts());
      case ReportBlock.Table table -> new PdfTable(sheets, table).write();
      case ReportBlock.Picture picture -> {
        BufferedImage drawn = picture.matrix().asImage(PIXELS);
        chapter(picture.title(), PdfSheets.height(drawn));
        sheets.picture(drawn);
      }
    }
  }

  /**
   * @param after what has to stand on the same sheet
   */
  private void chapter(String title, float after) throws IOException {
    sheets.need(CHAPTER.line() + 24 + after);
    sheets.skip(16);
    text(title, 0, CHAPTER);
    sheets.rule(MatrixColour.STRONG);
    sheets.skip(6);
  }

  private void headed(String title, Look look, float above) throws IOException {
    sheets.need(above + 2 * look.line() + TEXT.line());
    sheets.skip(above);
    text(title, 0, look);
  }

  private void point(String text) throws IOException {
    sheets.need(TEXT.line());
    sheets.put("•", 2, TEXT);
    text(text, INDENT, TEXT);
  }

  private void words(ReportBlock.Words words) throws IOException {
    for (String line : sheets.lines(words.said(), PdfSheets.WIDTH - INDENT, TEXT)) {
      sheets.need(TEXT.line());
      sheets.bar(TEXT.line());
      sheets.write(List.of(line), INDENT, TEXT);
    }
    if (!words.speaker().isEmpty()) {
      text(texts.text("report.speaker", words.speaker()), INDENT, REMARK);
    }
  }

  private void facts(List<ReportBlock.Fact> facts) throws IOException {
    float aside = 110;
    for (ReportBlock.Fact fact : facts) {
      sheets.need(TEXT.line());
      sheets.put(
          sheets.lines(fact.name(), aside - INDENT, REMARK).getFirst(),
          0,
          new Look(REMARK.size(), TEXT.line(), MatrixColour.SOFT, false));
      text(fact.value(), aside, TEXT);
    }
  }

  private void text(String text, float indent, Look look) throws IOException {
    sheets.write(sheets.lines(text, PdfSheets.WIDTH - indent, look), indent, look);
  }
}
