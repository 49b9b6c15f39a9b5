package io.funnelroom.requirements.report;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** How the report's paragraphs look; headings are real ones, so that an outline can be made. */
final class DocxStyles {

  static final String TITLE = "Title";
  static final String CHAPTER = "Heading1";
  static final String HEADING = "Heading2";
  static final String QUESTION = "Heading3";
  static final String TEXT = "Normal";
  static final String POINT = "Point";
  static final String WORDS = "Quote";
  static final String REMARK = "Remark";

  /** In twentieths of a point. */
  static final int INDENT = 280;

  private static final String OUTLINED = "Heading";

  private final XWPFDocument document;

  DocxStyles(XWPFDocument document) {
    this.document = document;
  }

  void define(Locale language) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(ReportFont.FAMILY);
    fonts.setHAnsi(ReportFont.FAMILY);
    fonts.setEastAsia(ReportFont.FAMILY);
    fonts.setCs(ReportFont.FAMILY);
    styles.setDefaultFonts(fonts);
    styles.setEastAsia(language.getLanguage().equals("zh") ? "zh-CN" : "en-US");
    add(styles, style(TITLE, 20, true, 0, 60));
    add(styles, style(CHAPTER, 14, true, 320, 80));
    add(styles, style(HEADING, 11, true, 160, 40));
    add(styles, style(QUESTION, 10, true, 100, 20));
    add(styles, style(TEXT, 10, false, 0, 40));
    add(styles, style(REMARK, 9, false, 0, 40));
    CTStyle point = style(POINT, 10, false, 0, 40);
    point.getPPr().addNewInd().setLeft(INDENT);
    add(styles, point);
    CTStyle words = style(WORDS, 10, false, 20, 20);
    words.getPPr().addNewInd().setLeft(INDENT);
    bar(words);
    add(styles, words);
  }

  private static void add(XWPFStyles styles, CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }

  /**
   * @param size in points
   * @param above and below, in twentieths of a point
   */
  private static CTStyle style(String id, int size, boolean strong, int above, int below) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.setDefault(id.equals(TEXT));
    style.addNewName().setVal(id.replace(OUTLINED, "heading "));
    style.addNewQFormat();
    CTRPr letters = style.addNewRPr();
    if (strong) {
      letters.addNewB();
    }
    letters.addNewColor().setVal(hex(id.equals(REMARK) ? MatrixColour.SOFT : MatrixColour.INK));
    letters.addNewSz().setVal(2 * size);
    letters.addNewSzCs().setVal(2 * size);
    CTPPrGeneral paragraph = style.addNewPPr();
    if (strong) {
      paragraph.addNewKeepNext();
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(above);
    spacing.setAfter(below);
    if (id.startsWith(OUTLINED)) {
      int level = Integer.parseInt(id.substring(OUTLINED.length())) - 1;
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    return style;
  }

  private static void bar(CTStyle style) {
    CTBorder bar = style.getPPr().addNewPBdr().addNewLeft();
    bar.setVal(STBorder.SINGLE);
    bar.setSz(BigInteger.valueOf(16));
    bar.setSpace(BigInteger.valueOf(8));
    bar.setColor(hex(MatrixColour.STRONG));
  }

  static String hex(MatrixColour colour) {
    return "%06x".formatted(colour.byDay().getRGB() & 0xffffff);
  }
}
