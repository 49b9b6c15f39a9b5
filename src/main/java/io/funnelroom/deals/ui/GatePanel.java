package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.GateReport;
import io.funnelroom.deals.MoveWish;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.ui.page.OpenDeal;

/** What a deal needs before it leaves its stage, on its page: live, and done right there. */
@StyleSheet("context://css/gate.css")
final class GatePanel extends Section {

  private final MoveParts parts;
  private final OpenDeal deal;
  private final Span count = new Span();
  private final GateLines lines;
  private final Paragraph waiting = new Paragraph();
  private final Button stop = new Button(getTranslation("gate.stop"), click -> giveUp());
  private final Div wish = new Div(waiting, stop);
  private Registration watching;

  GatePanel(MoveParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    lines = new GateLines(parts, deal);
    addClassName("gate-panel");
    count.addClassName("gate-count");
    H3 title = new H3(new Span(getTranslation("gate.title")), count);
    title.setId("gate-" + deal.id());
    getElement().setAttribute("aria-labelledby", "gate-" + deal.id());
    waiting.addClassName("gate-waiting");
    waiting.getElement().setAttribute("role", "status");
    stop.addThemeVariants(ButtonVariant.TERTIARY);
    wish.addClassName("gate-wish");
    add(title, lines, wish);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    watching = new GateWatch(parts, deal, row -> row.ifPresent(this::show));
    show(deal.row());
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  /** A lost deal and one that rests go nowhere, and the last stage has no gate. */
  private void show(DealRow row) {
    MoveWish wished = parts.wishes().of(deal.id()).orElse(null);
    GateReport report =
        wished == null ? parts.gates().next(row) : parts.gates().report(row, wished.to());
    Outcome outcome = row.standing().outcome();
    boolean goesOn = outcome == Outcome.OPEN || outcome == Outcome.WON;
    setVisible(goesOn && !row.archived() && !report.lines().isEmpty());
    int missing = report.missing().size();
    count.setText(
        missing == 0 ? getTranslation("gate.complete") : getTranslation("gate.count", missing));
    count.setClassName("complete", missing == 0);
    lines.show(row, report);
    wish.setVisible(wished != null);
    if (wished != null) {
      waiting.setText(parts.words().waiting(wished, deal.viewer(), missing));
      stop.setVisible(parts.permission().mayEdit(deal.viewer(), row, DealField.STAGE));
    }
  }

  private void giveUp() {
    try {
      parts.wishes().drop(deal.viewer(), deal.id());
      show(deal.row());
    } catch (RuleViolation refused) {
      parts.words().refused(refused);
    }
  }
}
