package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.base.ui.Link;
import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.report.AnalysisReport;
import io.funnelroom.requirements.report.AnalysisReports;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;

/** The customer requirement analysis report of a deal, as of now, in either language. */
@Route("deals/:id/requirements/report")
@PermitAll
@StyleSheet("context://css/tools.css")
@StyleSheet("context://css/matrix.css")
@StyleSheet("context://css/report.css")
class ReportView extends Div implements BarContent, BeforeEnterObserver, Headed {

  private final transient AnalysisReports reports;
  private final transient SignedIn signedIn;
  private final Div bar = new Div();

  ReportView(AnalysisReports reports, SignedIn signedIn) {
    this.reports = reports;
    this.signedIn = signedIn;
    addClassName("report-view");
    bar.addClassName("report-bar");
  }

  @Override
  public Component barContent() {
    return bar;
  }

  @Override
  public String heading() {
    return getTranslation("report.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<DealId> deal =
        event.getRouteParameters().get("id").filter(DealId::isId).map(DealId::new);
    Locale language = language(event);
    Optional<AnalysisReport> report =
        deal.flatMap(id -> reports.of(signedIn.person(), id, language));
    if (report.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    removeAll();
    bar.removeAll();
    bar.add(new ReportBar(deal.get(), language, reports, signedIn));
    add(new ReportContent(deal.get(), report.get()));
  }

  private Locale language(BeforeEnterEvent event) {
    String asked = Link.of(event.getLocation().getQueryParameters()).text(ReportBar.LANGUAGE);
    String wanted = asked.isEmpty() ? getLocale().getLanguage() : asked;
    return wanted.equals(Translations.ENGLISH.getLanguage())
        ? Translations.ENGLISH
        : Translations.CHINESE;
  }
}
