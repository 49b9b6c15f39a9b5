package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.StableOrder;
import io.funnelroom.deals.ui.page.ContactWatch;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.AnalysisNews;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The interviews of a deal: begun, edited in place and opened one at a time, live. */
final class InterviewPanel extends Section {

  private static final Comparator<Interview> LATEST_FIRST =
      Comparator.comparing(Interview::heldOn).thenComparing(each -> each.id().value()).reversed();

  private final AnalysisParts parts;
  private final OpenDeal deal;
  private final KnownContacts contacts;
  private final InterviewColumns columns;
  private final InterviewActs acts;
  private final Consumer<Optional<InterviewId>> onOpen;
  private final UnorderedList list = new UnorderedList();
  private final Map<InterviewId, InterviewRow> rows = new HashMap<>();
  private final Paragraph empty = new Paragraph(getTranslation("interviews.empty"));
  private final Button begin = new Button(getTranslation("interview.new"));
  private Optional<InterviewId> open = Optional.empty();
  private Registration watching;

  /**
   * @param onOpen hears which interview the person has opened; empty for none
   */
  InterviewPanel(
      AnalysisParts parts, OpenDeal deal, QuoteDesk desk, Consumer<Optional<InterviewId>> onOpen) {
    this.parts = parts;
    this.deal = deal;
    this.onOpen = onOpen;
    contacts = new KnownContacts(parts.contacts(), deal);
    Locale language = getLocale();
    columns = new InterviewColumns(language, parts.reader(), this::mayEdit);
    acts =
        new InterviewActs(
            parts, deal, columns, contacts, language, this::reread, desk, this::toggle);
    addClassName("interviews-panel");
    H3 title = new H3(getTranslation("interviews.title"));
    title.setId("interviews-" + deal.id());
    getElement().setAttribute("aria-labelledby", "interviews-" + deal.id());
    begin.addThemeVariants(ButtonVariant.TERTIARY);
    begin.addClassName("interview-begin");
    begin.addClickListener(click -> ask());
    Button questions =
        new Button(
            getTranslation("questions.title"),
            click -> new QuestionsDialog(parts, deal.viewer()).open());
    questions.addThemeVariants(ButtonVariant.TERTIARY);
    questions.addClassName("interview-questions");
    Div head = new Div(title, begin, questions);
    head.addClassName("interviews-head");
    list.addClassName("interviews");
    empty.addClassName("interviews-empty");
    add(head, empty, list);
    reread();
  }

  /** Opens this interview, and closes the one that was open; empty closes it. */
  void show(Optional<InterviewId> interview) {
    open = interview;
    draw();
  }

  /** Opens this interview and does something in its notes; whether it is on the list. */
  boolean goTo(InterviewId interview, Consumer<NoteEditor> act) {
    if (!rows.containsKey(interview)) {
      return false;
    }
    if (open.filter(interview::equals).isEmpty()) {
      show(Optional.of(interview));
      onOpen.accept(open);
    }
    rows.get(interview).editor().ifPresent(act);
    return true;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    Registration ofInterviews =
        parts.interviewFeed().watch(new AnalysisWatch<Interview>(deal, this::changed));
    Registration ofDeal =
        parts
            .dealFeed()
            .watch(
                DealRowWatch.of(
                    deal,
                    parts.deals(),
                    (row, changes) -> {
                      if (changes.isEmpty()) {
                        reread();
                      } else {
                        draw();
                      }
                    }));
    Registration ofContacts =
        parts
            .contactFeed()
            .watch(
                new ContactWatch(
                    deal,
                    news -> {
                      contacts.reread();
                      draw();
                    }));
    watching = Registration.combine(ofContacts, ofInterviews, ofDeal);
    reread();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private void reread() {
    contacts.reread();
    List<Interview> present = parts.interviews().of(deal.viewer(), deal.id());
    rows.keySet().retainAll(present.stream().map(Interview::id).toList());
    present.forEach(this::row);
    draw();
  }

  private void changed(List<AnalysisNews<Interview>> news) {
    for (AnalysisNews<Interview> item : news) {
      if (!item.now().removed()) {
        row(item.now());
      } else if (isLatest(item.now())) {
        rows.remove(item.now().id());
      }
    }
    draw();
    news.stream()
        .filter(item -> !item.change().by().equals(deal.viewer().id()))
        .filter(item -> rows.containsKey(item.now().id()))
        .forEach(
            item ->
                parts
                    .people()
                    .find(item.change().by())
                    .ifPresent(by -> rows.get(item.now().id()).glow(item.change().fields(), by)));
  }

  /** Late news of a removal says nothing about an interview that has come back since. */
  private boolean isLatest(Interview removed) {
    InterviewRow row = rows.get(removed.id());
    return row == null || row.interview().version() <= removed.version();
  }

  private void row(Interview interview) {
    rows.computeIfAbsent(
            interview.id(),
            id -> new InterviewRow(interview, deal.viewer().userName(), columns, acts))
        .show(interview, mayEdit(), isOpen(interview));
  }

  private void draw() {
    List<InterviewRow> sorted =
        rows.values().stream()
            .sorted(Comparator.comparing(InterviewRow::interview, LATEST_FIRST))
            .toList();
    sorted.forEach(row -> row.show(row.interview(), mayEdit(), isOpen(row.interview())));
    StableOrder.arrange(list, sorted);
    empty.setVisible(sorted.isEmpty());
    begin.setVisible(mayEdit());
  }

  private boolean isOpen(Interview interview) {
    return open.filter(interview.id()::equals).isPresent();
  }

  private void toggle(Interview interview) {
    show(isOpen(interview) ? Optional.empty() : Optional.of(interview.id()));
    onOpen.accept(open);
  }

  private void ask() {
    new InterviewDialog(
            parts,
            deal,
            wanted -> {
              open = Optional.of(acts.begin(wanted).id());
              reread();
              onOpen.accept(open);
            })
        .open();
  }

  private boolean mayEdit() {
    return parts.permission().mayEdit(deal.viewer(), deal.row());
  }
}
