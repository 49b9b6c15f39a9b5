package io.funnelroom.requirements.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sheets of A4 that are written on from the top; the next begins where one is full. */
final class PdfSheets {

  static final float MARGIN = 56;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float FULL = PDRectangle.A4.getHeight() - 2 * MARGIN;
  private static final float FOOT_SIZE = 8;
  private static final float TITLE_OF_PICTURE = 72;

  private final PDDocument document;
  private final PdfLetters letters;
  private PDPageContentStream ink;
  private float y;

  PdfSheets(PDDocument document, PdfLetters letters) throws IOException {
    this.document = document;
    this.letters = letters;
    begin();
  }

  /** How a text looks. */
  record Look(float size, float line, MatrixColour colour, boolean strong) {}

  List<String> lines(String text, double room, Look look) {
    return PdfLines.of(letters.printable(text), room, line -> letters.width(line, look.size));
  }

  boolean fits(float height) {
    return y - height >= MARGIN;
  }

  /** A new sheet, unless so much still fits. */
  void need(float height) throws IOException {
    if (!fits(height)) {
      begin();
    }
  }

  void skip(float height) {
    y -= height;
  }

  /** Writes lines below each other, the first at the present height, and goes on below them. */
  void write(List<String> lines, float indent, Look look) throws IOException {
    for (String line : lines) {
      need(look.line);
      put(line, indent, look);
      y -= look.line;
    }
  }

  /** Writes one line at the present height, and stays there. */
  void put(String line, float indent, Look look) throws IOException {
    ink.setNonStrokingColor(look.colour.byDay());
    ink.setStrokingColor(look.colour.byDay());
    ink.setLineWidth(look.size / 36);
    ink.beginText();
    ink.setFont(letters.font(), look.size);
    ink.setRenderingMode(look.strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    ink.newLineAtOffset(MARGIN + indent, y - look.line * 0.75f);
    ink.showText(line);
    ink.endText();
  }

  /** A line across the sheet at the present height. */
  void rule(MatrixColour colour) throws IOException {
    stroke(colour.byDay(), 0.5f, MARGIN, y, MARGIN + WIDTH, y);
  }

  /** A bar at the side of what stands from here so far down. */
  void bar(float height) throws IOException {
    stroke(MatrixColour.STRONG.byDay(), 2, MARGIN + 4, y, MARGIN + 4, y - height);
  }

  /** A picture over the whole width, smaller only where a sheet is not high enough. */
  void picture(BufferedImage picture) throws IOException {
    float height = height(picture);
    float width = height * picture.getWidth() / picture.getHeight();
    need(height);
    PDImageXObject image = LosslessFactory.createFromImage(document, picture);
    ink.drawImage(image, MARGIN, y - height, width, height);
    y -= height;
  }

  /** How high the picture is on a sheet. */
  static float height(BufferedImage picture) {
    return Math.min(FULL - TITLE_OF_PICTURE, WIDTH * picture.getHeight() / picture.getWidth());
  }

  /** Ends the last sheet and says on each which one it is. */
  void end(ReportTexts texts) throws IOException {
    ink.close();
    int all = document.getNumberOfPages();
    for (int page = 0; page < all; page++) {
      ink =
          new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true);
      y = MARGIN - 16;
      String said = letters.printable(texts.text("report.page", page + 1, all));
      float indent = WIDTH - (float) letters.width(said, FOOT_SIZE);
      put(said, indent, new Look(FOOT_SIZE, FOOT_SIZE, MatrixColour.SOFT, false));
      ink.close();
    }
  }

  private void begin() throws IOException {
    if (ink != null) {
      ink.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    ink = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    y = PDRectangle.A4.getHeight() - MARGIN;
  }

  private void stroke(Color colour, float wide, float fromX, float fromY, float toX, float toY)
      throws IOException {
    ink.setStrokingColor(colour);
    ink.setLineWidth(wide);
    ink.moveTo(fromX, fromY);
    ink.lineTo(toX, toY);
    ink.stroke();
  }
}
