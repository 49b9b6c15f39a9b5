package io.funnelroom.requirements.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The report as a document that the team and the customer can go on working with. */
public final class DocxReport {

  private static final int PIXELS = 3;
  private static final String DIGITS = "0123456789";

  /** A4 and its margins, in twentieths of a point. */
  private static final int WIDTH = 11_906;

  private static final int HEIGHT = 16_838;
  private static final int MARGIN = 1_120;

  /** The width of what is written, in points. */
  private static final double ROOM = (WIDTH - 2 * MARGIN) / 20.0;

  private final AnalysisReport report;
  private final ReportTexts texts;
  private final XWPFDocument document = new XWPFDocument();
  private final DocxFont font = new DocxFont();

  public DocxReport(AnalysisReport report) {
    this.report = report;
    texts = new ReportTexts(report.language());
  }

  /** Writes it; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    try (document) {
      document.getProperties().getCoreProperties().setTitle(report.title());
      new DocxStyles(document).define(report.language());
      sheet();
      paragraph(DocxStyles.TITLE, report.title());
      paragraph(DocxStyles.REMARK, report.issued());
      for (ReportBlock block : report.blocks()) {
        write(block);
      }
      foot();
      font.embed(document);
      document.write(out);
    }
  }

  private void write(ReportBlock block) throws IOException {
    switch (block) {
      case ReportBlock.Chapter chapter -> paragraph(DocxStyles.CHAPTER, chapter.title());
      case ReportBlock.Heading heading -> paragraph(DocxStyles.HEADING, heading.title());
      case ReportBlock.Question question -> paragraph(DocxStyles.QUESTION, question.text());
      case ReportBlock.Text text -> paragraph(DocxStyles.TEXT, text.text());
      case ReportBlock.Remark remark -> paragraph(DocxStyles.REMARK, remark.text());
      case ReportBlock.Point point -> paragraph(DocxStyles.POINT, "• " + point.text());
      case ReportBlock.Words words -> words(words);
      case ReportBlock.Facts facts -> new DocxTable(document, font).facts(facts.facts());
      case ReportBlock.Table table -> new DocxTable(document, font).table(table);
      case ReportBlock.Picture picture -> picture(picture);
    }
  }

  private void words(ReportBlock.Words words) {
    paragraph(DocxStyles.WORDS, words.said());
    if (!words.speaker().isEmpty()) {
      XWPFParagraph speaker =
          paragraph(DocxStyles.REMARK, texts.text("report.speaker", words.speaker()));
      speaker.setIndentationLeft(DocxStyles.INDENT);
    }
  }

  private void picture(ReportBlock.Picture picture) throws IOException {
    paragraph(DocxStyles.CHAPTER, picture.title());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    var image = picture.matrix().asImage(PIXELS);
    ImageIO.write(image, "png", png);
    int width = Units.toEMU(ROOM);
    int height = (int) ((long) width * image.getHeight() / image.getWidth());
    XWPFRun run = document.createParagraph().createRun();
    try (ByteArrayInputStream file = new ByteArrayInputStream(png.toByteArray())) {
      XWPFPicture drawn =
          run.addPicture(file, PictureType.PNG, picture.title() + ".png", width, height);
      drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.title());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(font.used(text));
    return paragraph;
  }

  private void sheet() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    margins.setHeader(MARGIN / 2);
    margins.setFooter(MARGIN / 2);
    margins.setGutter(0);
  }

  /** Says on each page which one it is; the reader's program counts. */
  private void foot() {
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.RIGHT);
    foot.setStyle(DocxStyles.REMARK);
    String[] around = texts.text("report.page", "\t", "\t").split("\t", -1);
    foot.createRun().setText(font.used(around[0]));
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    foot.createRun().setText(font.used(around[1]));
    foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    foot.createRun().setText(font.used(around[2]));
    font.used(DIGITS);
  }
}
