package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.report.AnalysisReport;
import io.funnelroom.requirements.report.MatrixLinks;
import io.funnelroom.requirements.report.ReportBlock;
import java.util.List;

/** The report as a page to read and to print. */
final class ReportContent extends Article {

  private static final String REQUIREMENT = "requirement";

  private final DealId deal;
  private final AnalysisReport report;

  ReportContent(DealId deal, AnalysisReport report) {
    this.deal = deal;
    this.report = report;
    addClassName("report");
    getElement().setAttribute("lang", report.language().toLanguageTag());
    H2 title = new H2(report.title());
    title.addClassName("report-title");
    add(title, remark(report.issued()));
    report.blocks().forEach(this::show);
  }

  private void show(ReportBlock block) {
    switch (block) {
      case ReportBlock.Chapter chapter -> add(new H3(chapter.title()));
      case ReportBlock.Heading heading -> add(new H4(heading.title()));
      case ReportBlock.Question question -> add(new H5(question.text()));
      case ReportBlock.Text text -> add(new Paragraph(text.text()));
      case ReportBlock.Remark remark -> add(remark(remark.text()));
      case ReportBlock.Point point -> add(classed(new Paragraph(point.text()), "report-point"));
      case ReportBlock.Words words -> words(words);
      case ReportBlock.Facts facts -> add(facts(facts.facts()));
      case ReportBlock.Table table -> add(classed(new Div(table(table)), "report-table"));
      case ReportBlock.Picture picture -> add(new H3(picture.title()), drawing(picture));
    }
  }

  private void words(ReportBlock.Words words) {
    add(classed(new Paragraph(words.said()), "report-words"));
    if (!words.speaker().isEmpty()) {
      String speaker = Translations.text(report.language(), "report.speaker", words.speaker());
      add(classed(remark(speaker), "report-speaker"));
    }
  }

  private static DescriptionList facts(List<ReportBlock.Fact> facts) {
    DescriptionList list = new DescriptionList();
    list.addClassName("report-facts");
    facts.forEach(
        fact ->
            list.add(
                new DescriptionList.Term(fact.name()),
                new DescriptionList.Description(fact.value())));
    return list;
  }

  private static NativeTable table(ReportBlock.Table table) {
    NativeTable drawn = new NativeTable();
    NativeTableRow header = drawn.getHead().addRow();
    table
        .header()
        .forEach(
            name -> {
              NativeTableHeaderCell cell = header.addHeaderCell();
              cell.setText(name);
              cell.getElement().setAttribute("scope", "col");
            });
    NativeTableBody body = drawn.getBody();
    for (List<String> texts : table.rows()) {
      NativeTableRow row = body.addRow();
      texts.forEach(text -> row.addDataCell().setText(text));
    }
    return drawn;
  }

  private MatrixDrawing drawing(ReportBlock.Picture picture) {
    String tab = "deals/" + deal.value() + "/requirements";
    MatrixLinks links = new MatrixLinks(tab + "?" + REQUIREMENT + "=%d");
    MatrixDrawing drawing = new MatrixDrawing();
    drawing.show(picture.matrix().onScreen(links));
    drawing.onFormat(format -> drawing.show(picture.matrix().in(format).onScreen(links)));
    drawing.onOpen(
        id ->
            UI.getCurrent()
                .navigate(tab, QueryParameters.of(REQUIREMENT, Long.toString(id.value()))));
    return drawing;
  }

  private static Paragraph remark(String text) {
    return classed(new Paragraph(text), "report-remark");
  }

  private static <T extends Component> T classed(T component, String name) {
    component.addClassName(name);
    return component;
  }
}
