package io.funnelroom.requirements.report;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table of the document: lines between its rows alone. */
final class DocxTable {

  /** In twentieths of a point. */
  private static final int WIDTH = 9_660;

  private static final int FACT_NAME = 2_000;
  private static final int LINE = 4;

  private final XWPFDocument document;
  private final DocxFont font;

  DocxTable(XWPFDocument document, DocxFont font) {
    this.document = document;
    this.font = font;
  }

  void table(ReportBlock.Table table) {
    int all = table.shares().stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = table.shares().stream().map(share -> WIDTH * share / all).toList();
    XWPFTable drawn = begin(table.rows().size() + 1, widths.size());
    XWPFTableRow header = drawn.getRow(0);
    header.setRepeatHeader(true);
    row(header, table.header(), widths, DocxStyles.REMARK);
    for (int i = 0; i < table.rows().size(); i++) {
      XWPFTableRow row = drawn.getRow(i + 1);
      row.setCantSplitRow(true);
      row(row, table.rows().get(i), widths, DocxStyles.TEXT);
    }
  }

  void facts(List<ReportBlock.Fact> facts) {
    List<Integer> widths = List.of(FACT_NAME, WIDTH - FACT_NAME);
    XWPFTable drawn = begin(facts.size(), widths.size());
    for (int i = 0; i < facts.size(); i++) {
      XWPFTableRow row = drawn.getRow(i);
      fill(row.getCell(0), facts.get(i).name(), widths.get(0), DocxStyles.REMARK);
      fill(row.getCell(1), facts.get(i).value(), widths.get(1), DocxStyles.TEXT);
    }
  }

  private XWPFTable begin(int rows, int columns) {
    XWPFTable table = document.createTable(rows, columns);
    String colour = DocxStyles.hex(MatrixColour.LINE);
    table.removeBorders();
    table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, colour);
    table.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, colour);
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(WIDTH);
    table.setCellMargins(40, 0, 0, 120);
    return table;
  }

  private void row(XWPFTableRow row, List<String> texts, List<Integer> widths, String style) {
    for (int i = 0; i < texts.size(); i++) {
      fill(row.getCell(i), texts.get(i), widths.get(i), style);
    }
  }

  private void fill(XWPFTableCell cell, String text, int width, String style) {
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(width));
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(style);
    paragraph.createRun().setText(font.used(text));
  }
}
