package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.ScreenReading;
import io.funnelroom.requirements.AnalysisNews;
import io.funnelroom.requirements.AnalysisWatcher;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.requirements.report.MatrixFormat;
import io.funnelroom.requirements.report.MatrixLinks;
import io.funnelroom.requirements.report.MatrixPoint;
import io.funnelroom.requirements.report.MatrixTexts;
import io.funnelroom.requirements.report.PriorityMatrix;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The priority matrix of a deal's requirements. It is drawn beside the screen, anew whenever a
 * requirement changes, and can fill a wall.
 */
@StyleSheet("context://css/tools.css")
@StyleSheet("context://css/matrix.css")
final class MatrixPanel extends Section {

  private final transient MatrixParts parts;
  private final transient OpenDeal deal;
  private final Locale language = getLocale();
  private final MatrixTexts texts = new MatrixTexts(language);
  private final MatrixLinks links;
  private final MatrixDrawing drawing = new MatrixDrawing();
  private final OrderedList key = new OrderedList();
  private final Paragraph empty = new Paragraph(getTranslation("matrix.empty"));
  private final Div tools = new Div();
  private volatile MatrixFormat format = MatrixFormat.WIDE;
  private transient ScreenReading<Drawn> reading;
  private transient Registration watching;

  /**
   * @param goTo shows a requirement in the list
   */
  MatrixPanel(MatrixParts parts, OpenDeal deal, Consumer<RequirementId> goTo) {
    this.parts = parts;
    this.deal = deal;
    links = new MatrixLinks("deals/" + deal.id().value() + "/requirements?requirement=%d");
    addClassName("matrix-panel");
    H3 title = new H3(getTranslation("matrix.title"));
    title.setId("matrix-" + deal.id());
    getElement().setAttribute("aria-labelledby", "matrix-" + deal.id());
    tools.addClassName("matrix-tools");
    tools.add(new MatrixFiles(deal.id(), () -> matrix(MatrixFormat.WIDE)), fullScreen());
    Div head = new Div(title, report(), tools);
    head.addClassName("matrix-head");
    key.addClassName("matrix-key");
    key.getElement().setAttribute("aria-label", getTranslation("matrix.key"));
    empty.addClassName("matrix-empty");
    drawing.onOpen(goTo);
    drawing.onFormat(this::drawFor);
    add(head, empty, drawing, key);
    show(new Drawn("", List.of(), false));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    reading = parts.screens().reading(deal.pace(), this::draw, this::show);
    watching = parts.feed().watch(new Watcher());
    reading.ask();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private void drawFor(MatrixFormat room) {
    format = room;
    reading.ask();
  }

  private PriorityMatrix matrix(MatrixFormat room) {
    return PriorityMatrix.of(parts.points().of(deal.viewer(), deal.id()), room, texts);
  }

  private Drawn draw() {
    PriorityMatrix matrix = matrix(format);
    return matrix.isEmpty()
        ? new Drawn("", List.of(), true)
        : new Drawn(matrix.onScreen(links), matrix.numbered(), true);
  }

  private void show(Drawn drawn) {
    boolean any = !drawn.svg.isEmpty();
    drawing.setVisible(any);
    tools.setVisible(any);
    empty.setVisible(!any && drawn.known);
    drawing.show(drawn.svg);
    key.setVisible(!drawn.numbered.isEmpty());
    key.removeAll();
    drawn.numbered.forEach(point -> key.add(entry(point)));
  }

  private ListItem entry(MatrixPoint point) {
    Span number = new Span(Integer.toString(point.number()));
    number.addClassName("matrix-number");
    Anchor link = new Anchor(links.of(point), number, new Span(point.title()));
    link.getElement().setAttribute("data-requirement", Long.toString(point.id()));
    return new ListItem(link);
  }

  private Anchor report() {
    Anchor link =
        new Anchor(
            "deals/" + deal.id().value() + "/requirements/report",
            getTranslation("report.heading"));
    link.addClassNames("chip", "matrix-report");
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private NativeButton fullScreen() {
    NativeButton button = new NativeButton(getTranslation("matrix.full-screen"));
    button.addClassNames("chip", "chip-open", "matrix-full");
    button.getElement().setAttribute("aria-pressed", "false");
    return button;
  }

  /**
   * @param known false until the requirements have been read
   */
  private record Drawn(String svg, List<MatrixPoint> numbered, boolean known) {}

  private final class Watcher implements AnalysisWatcher<Requirement> {

    @Override
    public DealId deal() {
      return deal.id();
    }

    @Override
    public Person viewer() {
      return deal.viewer();
    }

    @Override
    public void changed(List<AnalysisNews<Requirement>> news) {
      reading.ask();
    }
  }
}
