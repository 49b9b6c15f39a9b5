package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import io.funnelroom.base.ui.Link;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewId;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.QuoteId;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.requirements.RequirementKind;
import java.util.List;
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
  private static final String QUOTE = "quote";
  private static final String PLACE = "at";

  private final AnalysisParts parts;
  private final OpenDeal deal;
  private final InterviewPanel interviews;
  private final RequirementList requirements;
  private Optional<InterviewId> interview = Optional.empty();
  private Optional<RequirementKind> kind = Optional.empty();

  RequirementsPane(AnalysisParts parts, MatrixParts matrix, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    requirements = new RequirementList(parts, deal, this::filtered, this::goTo);
    QuoteDesk desk = new QuoteDesk(parts, deal, getLocale(), requirements::goTo);
    interviews = new InterviewPanel(parts, deal, desk, this::opened);
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
    link.one(QUOTE, text -> new QuoteId(Long.parseLong(text))).ifPresent(this::goTo);
    List<Optional<Integer>> place = link.range(PLACE, Integer::valueOf);
    if (place.stream().allMatch(Optional::isPresent)) {
      int from = place.getFirst().orElseThrow();
      int to = place.getLast().orElseThrow();
      interview.ifPresent(id -> interviews.goTo(id, editor -> editor.goToPosition(from, to)));
    }
  }

  /** Shows the words of a quote where they stand in the notes. */
  private void goTo(QuoteId id) {
    Optional<Quote> quote = parts.quotes().find(deal.viewer(), id);
    Optional<InterviewId> heldIn =
        quote
            .flatMap(each -> parts.interviews().ofNote(deal.viewer(), each.note()))
            .map(Interview::id);
    boolean gone = quote.filter(each -> !each.anchor().isDeleted()).isEmpty();
    boolean shown =
        heldIn
            .map(each -> interviews.goTo(each, editor -> show(editor, quote.orElseThrow(), gone)))
            .orElse(false);
    if (gone || !shown) {
      Toast.show(getTranslation("quote.deleted"));
      requirements.reread();
    }
  }

  private static void show(NoteEditor editor, Quote quote, boolean gone) {
    if (!gone) {
      editor.goTo(quote.mark());
    }
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
