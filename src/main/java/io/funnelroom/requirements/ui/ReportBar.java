package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.report.AnalysisReport;
import io.funnelroom.requirements.report.AnalysisReports;
import io.funnelroom.requirements.report.DocxReport;
import io.funnelroom.requirements.report.PdfReport;
import io.funnelroom.team.SignedIn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What can be done with the report: read it in the other language, print it, take it along. */
final class ReportBar extends Div {

  static final String LANGUAGE = "language";

  private static final String DOCX = "docx";
  private static final String PDF = "pdf";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final DealId deal;
  private final Locale language;
  private final transient AnalysisReports reports;
  private final transient SignedIn signedIn;

  ReportBar(DealId deal, Locale language, AnalysisReports reports, SignedIn signedIn) {
    this.deal = deal;
    this.language = language;
    this.reports = reports;
    this.signedIn = signedIn;
    addClassName("report-tools");
    Anchor back = link("deals/" + deal.value() + "/requirements", getTranslation("report.back"));
    back.addClassName("report-back");
    NativeButton print = new NativeButton(getTranslation("report.print"));
    print.addClassNames("chip", "chip-open");
    print.getElement().executeJs("this.onclick = () => window.print()");
    add(back, languages(), download(DOCX, WORD_TYPE), download(PDF, "application/pdf"), print);
  }

  private Div languages() {
    Div choice = new Div();
    choice.addClassName("report-languages");
    choice.getElement().setAttribute("role", "group");
    choice.getElement().setAttribute("aria-label", getTranslation("report.language"));
    for (Locale each : List.of(Translations.CHINESE, Translations.ENGLISH)) {
      String key = each.getLanguage();
      Anchor link =
          link(
              "deals/" + deal.value() + "/requirements/report?" + LANGUAGE + "=" + key,
              getTranslation("report." + key));
      link.addClassNames("chip", "report-chip");
      if (each.equals(language)) {
        link.getElement().setAttribute("aria-current", "true");
      }
      choice.add(link);
    }
    return choice;
  }

  /** The file is made beside the screen, of what is known then. */
  private Anchor download(String ending, String type) {
    String name = Translations.text(language, "report.file", deal.value()) + "." + ending;
    DownloadHandler handler =
        event -> {
          event.setFileName(name);
          event.setContentType(type);
          write(event, ending);
        };
    Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("report." + ending));
    link.addClassNames("chip", "report-chip");
    link.setAriaLabel(getTranslation("report.download." + ending));
    return link;
  }

  private void write(DownloadEvent event, String ending) throws IOException {
    AnalysisReport report = reports.of(signedIn.person(), deal, language).orElseThrow();
    try (OutputStream out = event.getOutputStream()) {
      if (ending.equals(DOCX)) {
        new DocxReport(report).write(out);
      } else {
        new PdfReport(report).write(out);
      }
    }
  }

  private static Anchor link(String address, String text) {
    Anchor link = new Anchor(address, text);
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
