package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.FollowUpEntry;
import io.funnelroom.deals.FollowUpFiles;
import io.funnelroom.deals.FollowUpId;
import io.funnelroom.deals.FollowUpNews;
import io.funnelroom.deals.FollowUpOutcome;
import io.funnelroom.deals.FollowUpWatcher;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.files.Attachment;
import io.funnelroom.files.FileOwner;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The follow-ups of a deal: a field to write into, below it what was written, the latest first. It
 * follows what others do from its attachment to its detachment.
 */
@Tag("follow-up-timeline")
@JsModule("./followups/follow-up-timeline.ts")
@StyleSheet("context://css/files.css")
@StyleSheet("context://css/follow-ups.css")
final class FollowUpTimeline extends Div {

  static final int PAGE = 20;

  private static final Logger log = LoggerFactory.getLogger(FollowUpTimeline.class);

  private final FollowUpParts parts;
  private final OpenDeal deal;
  private final FollowUpForm writing = new FollowUpForm();
  private final Paragraph empty = new Paragraph();
  private final FollowUpAnswers answers;
  private final FollowUpCards cards;
  private final NativeButton more;
  private DealRow row;
  private FollowUpEntry earliest;
  private Registration watching;
  private Registration watchingDeal;

  FollowUpTimeline(FollowUpParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    row = deal.row();
    answers = new FollowUpAnswers(parts, this);
    addClassName("follow-ups-timeline");
    H3 heading = new H3(getTranslation("followups.title"));
    heading.setId("follow-ups-heading");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-labelledby", "follow-ups-heading");
    empty.addClassName("follow-ups-empty");
    cards =
        new FollowUpCards(
            parts, new FollowUpActs(parts, deal::viewer, this::changed), this::mayRewrite);
    more = new NativeButton(getTranslation("followups.earlier"), click -> showMore());
    more.addClassNames("quiet", "follow-ups-more");
    add(heading, writing, empty, cards, more);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    watching = parts.feed().watch(new Watcher());
    watchingDeal =
        parts
            .dealFeed()
            .watch(
                DealRowWatch.of(
                    deal,
                    parts.deals(),
                    (present, changes) -> {
                      row = present.orElse(row);
                      offer();
                    }));
    cards.clear();
    earliest = null;
    showMore();
    getElement().callJsFunction("configure", FollowUpSetup.of(this, deal.id(), deal.viewer()));
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
    watchingDeal.remove();
  }

  private void showMore() {
    List<FollowUpEntry> page = parts.log().list(deal.viewer(), deal.id(), earliest, PAGE + 1);
    List<FollowUpEntry> shown = page.subList(0, Math.min(PAGE, page.size()));
    earliest = shown.isEmpty() ? earliest : shown.getLast();
    Map<FileOwner, List<Attachment>> files = parts.log().files(deal.viewer(), shown);
    shown.forEach(
        entry -> cards.show(entry, files.getOrDefault(FollowUpFiles.of(entry.id()), List.of())));
    more.setVisible(page.size() > PAGE);
    offer();
  }

  /** Shows what the person may do, which can change under their hands. */
  private void offer() {
    boolean mayWrite = parts.permission().mayEdit(deal.viewer(), row, DealField.FOLLOWUP);
    writing.offer(mayWrite);
    cards.offerAnew();
    empty.setText(getTranslation(mayWrite ? "followups.empty" : "followups.empty.to-read"));
    empty.setVisible(cards.isEmpty());
  }

  private boolean mayRewrite(FollowUpEntry entry) {
    return parts.permission().mayRewrite(deal.viewer(), row, entry);
  }

  private void show(List<FollowUpNews> news) {
    for (FollowUpNews each : news) {
      Optional<Person> other =
          parts.people().find(each.by()).filter(by -> !by.id().equals(deal.viewer().id()));
      if (each.entry().removed()) {
        cards.drop(each.entry(), other);
      } else if (belongs(each.entry())) {
        FollowUpCard card = cards.show(each.entry(), each.files());
        other.ifPresent(card::glow);
      }
    }
    empty.setVisible(cards.isEmpty());
  }

  /** What is earlier than all that is shown comes with its page. */
  private boolean belongs(FollowUpEntry entry) {
    return !more.isVisible()
        || cards.find(entry.id()).isPresent()
        || FollowUpEntry.LATEST_FIRST.compare(entry, earliest) < 0;
  }

  /** The person themselves did something with it. */
  private void changed(FollowUpEntry entry) {
    show(List.of(new FollowUpNews(entry, files(entry), deal.viewer().id())));
  }

  private List<Attachment> files(FollowUpEntry entry) {
    return parts
        .log()
        .files(deal.viewer(), List.of(entry))
        .getOrDefault(FollowUpFiles.of(entry.id()), List.of());
  }

  @ClientCallable
  void edited(List<CellEdit> made) {
    made.forEach(this::store);
  }

  /**
   * The browser finds unfinished texts for these, or answers that somebody must read: also where
   * the follow-up is older than those that are shown, or no more.
   */
  @ClientCallable
  void reopen(List<String> ids) {
    ids.stream()
        .flatMap(id -> parts.log().find(deal.viewer(), new FollowUpId(Long.parseLong(id))).stream())
        .filter(entry -> entry.deal().equals(deal.id()))
        .forEach(entry -> cards.show(entry, files(entry)).edit());
    empty.setVisible(cards.isEmpty());
  }

  /** What an import holds up gets no answer, and the browser sends it again. */
  private void store(CellEdit edit) {
    try {
      answer(edit, parts.desk().store(deal.viewer(), edit));
    } catch (DealHeld later) {
      log.debug("{} is held and comes again", edit.editId(), later);
    }
  }

  private void answer(CellEdit edit, FollowUpOutcome outcome) {
    answers.answer(edit, outcome);
    if (outcome instanceof FollowUpOutcome.Repeated) {
      ofRow(edit).ifPresent(FollowUpCard::stopEditing);
    } else if (outcome instanceof FollowUpOutcome.Stored(FollowUpEntry stored)
        && stored.deal().equals(deal.id())) {
      ofRow(edit).ifPresent(FollowUpCard::stopEditing);
      changed(stored);
    }
  }

  private Optional<FollowUpCard> ofRow(CellEdit edit) {
    return FollowUpPlace.read(edit.rowId()).id().flatMap(cards::find);
  }

  private final class Watcher implements FollowUpWatcher {

    @Override
    public DealId deal() {
      return deal.id();
    }

    @Override
    public Person viewer() {
      return deal.viewer();
    }

    @Override
    public void followUpsChanged(List<FollowUpNews> news) {
      deal.pace().show(() -> show(news));
    }
  }
}
