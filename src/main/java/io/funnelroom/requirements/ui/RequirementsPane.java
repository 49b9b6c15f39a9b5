package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import io.funnelroom.base.ui.Link;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.InterviewId;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.requirements.RequirementKind;
import java.util.Optional;

/**
 * Interviews and requirements of a deal beside each other, opened and filtered as the link says.
 */
@StyleSheet("context://css/requirements.css")
final class RequirementsPane extends Div implements AfterNavigationObserver {

  private static final String REMEMBER = "history.replaceState(history.state, '', $0)";
  private static final String INTERVIEW = "interview";
  private static final String KIND = "kind";
  private static final String REQUIREMENT = "requirement";

  private final OpenDeal deal;
  private final InterviewPanel interviews;
  private final RequirementList requirements;
  private Optional<InterviewId> interview = Optional.empty();
  private Optional<RequirementKind> kind = Optional.empty();

  RequirementsPane(AnalysisParts parts, MatrixParts matrix, OpenDeal deal) {
    this.deal = deal;
    interviews = new InterviewPanel(parts, deal, this::opened);
    requirements = new RequirementList(parts, deal, this::filtered);
    addClassName("requirements-pane");
    Div right = new Div(requirements, new MatrixPanel(matrix, deal, requirements::goTo));
    right.addClassName("requirements-side");
    add(interviews, right);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    show(attached.getUI().getInternals().getActiveViewLocation());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(event.getLocation());
  }

  private void show(Location location) {
    Link link = Link.of(location.getQueryParameters());
    interview = link.one(INTERVIEW, text -> new InterviewId(Long.parseLong(text)));
    kind = link.one(KIND, text -> RequirementKind.ofKey(text).orElseThrow());
    interviews.show(interview);
    requirements.show(kind);
    link.one(REQUIREMENT, text -> new RequirementId(Long.parseLong(text)))
        .ifPresent(requirements::goTo);
  }

  private void opened(Optional<InterviewId> now) {
    interview = now;
    remember();
  }

  private void filtered(Optional<RequirementKind> now) {
    kind = now;
    remember();
  }

  private void remember() {
    Link link = new Link();
    link.put(INTERVIEW, interview.map(InterviewId::toString).stream().toList());
    link.put(KIND, kind.map(RequirementKind::key).stream().toList());
    String query = link.text();
    getElement()
        .executeJs(
            REMEMBER,
            "deals/" + deal.id().value() + "/requirements" + (query.isEmpty() ? "" : "?" + query));
  }
}
