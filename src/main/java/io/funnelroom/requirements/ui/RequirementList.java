package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.AddingField;
import io.funnelroom.deals.ui.page.ContactWatch;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.Change;
import io.funnelroom.requirements.AnalysisNews;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.QuoteId;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.requirements.RequirementKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What a deal's customer needs: written down, edited in place and put in order, live. */
final class RequirementList extends Section {

  private final AnalysisParts parts;
  private final OpenDeal deal;
  private final KnownContacts contacts;
  private final KnownQuotes quotes;
  private final RequirementRows rows;
  private final KindFilter filter;
  private final AddingField adding;
  private final Paragraph empty = new Paragraph(getTranslation("requirements.empty"));
  private Registration watching;

  /**
   * @param onFilter hears which kind the person wants to see
   * @param onWords hears whose words in the notes they want to see
   */
  RequirementList(
      AnalysisParts parts,
      OpenDeal deal,
      Consumer<Optional<RequirementKind>> onFilter,
      Consumer<QuoteId> onWords) {
    this.parts = parts;
    this.deal = deal;
    contacts = new KnownContacts(parts.contacts(), deal);
    quotes = new KnownQuotes(parts.quotes(), deal);
    Locale language = getLocale();
    RequirementColumns columns = new RequirementColumns(language, this::mayEdit, contacts::all);
    RequirementActs acts =
        new RequirementActs(parts, deal, columns, language, this::reread, onWords);
    rows =
        new RequirementRows(
            each -> new RequirementRow(each, deal.viewer().userName(), columns, acts),
            this::mayEdit,
            quotes::of);
    acts.actOn(rows);
    filter =
        new KindFilter(
            kind -> {
              show(kind);
              onFilter.accept(kind);
            });
    adding =
        new AddingField(
            "r",
            "requirements.add",
            text -> acts.add(text, filter.chosen().orElse(RequirementKind.MUST_HAVE)).isPresent());
    adding.addClassName("new-requirement");
    adding.setMaxLength(300);
    addClassName("requirements-panel");
    H3 title = new H3(getTranslation("requirements.title"));
    title.setId("requirements-" + deal.id());
    getElement().setAttribute("aria-labelledby", "requirements-" + deal.id());
    empty.addClassName("requirements-empty");
    add(title, filter, empty, rows, adding);
    reread();
  }

  /** Shows those of this kind; all of them for none. */
  void show(Optional<RequirementKind> kind) {
    filter.choose(kind);
    rows.filter(kind);
    draw();
  }

  /** Brings this requirement before the person's eyes, whatever kind they look at. */
  void goTo(RequirementId requirement) {
    rows.find(requirement)
        .ifPresent(
            row -> {
              if (!rows.shown().contains(row.requirement())) {
                show(Optional.empty());
              }
              row.pointOut();
            });
  }

  /** Brings what follows from this quote before the person's eyes; whether there is something. */
  boolean goTo(QuoteId quote) {
    Optional<Requirement> follows =
        rows.all().stream()
            .filter(each -> each.quote().filter(quote::equals).isPresent())
            .findFirst();
    follows.map(Requirement::id).ifPresent(this::goTo);
    return follows.isPresent();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    Registration ofRequirements =
        parts.feed().watch(new AnalysisWatch<Requirement>(deal, this::changed));
    Registration ofDeal =
        parts
            .dealFeed()
            .watch(DealRowWatch.of(deal, parts.deals(), (row, changes) -> dealChanged(changes)));
    Registration ofQuotes =
        parts.quoteFeed().watch(new AnalysisWatch<Quote>(deal, this::quotesChanged));
    Registration ofContacts =
        parts.contactFeed().watch(new ContactWatch(deal, news -> contacts.reread()));
    watching = Registration.combine(ofContacts, ofQuotes, ofRequirements, ofDeal);
    reread();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  /** Reads all of it anew, and where its words stand by now. */
  void reread() {
    contacts.reread();
    quotes.reread();
    rows.showAll(parts.requirements().of(deal.viewer(), deal.id()));
    draw();
  }

  private void quotesChanged(List<AnalysisNews<Quote>> news) {
    quotes.learn(news.stream().map(AnalysisNews::now).toList());
    rows.show(rows.all());
  }

  /** Others may change them now; after many changes at once nobody knows of which. */
  private void dealChanged(List<Change> changes) {
    if (changes.isEmpty()) {
      reread();
    } else {
      rows.show(rows.all());
      draw();
    }
  }

  private void changed(List<AnalysisNews<Requirement>> news) {
    rows.show(news.stream().map(AnalysisNews::now).toList());
    draw();
    news.stream()
        .filter(item -> !item.change().by().equals(deal.viewer().id()))
        .forEach(
            item ->
                parts
                    .people()
                    .find(item.change().by())
                    .ifPresent(by -> rows.glow(item.now().id(), item.change().fields(), by)));
  }

  private void draw() {
    filter.count(rows.all());
    boolean none = rows.all().isEmpty();
    filter.setVisible(!none);
    empty.setVisible(none);
    adding.setVisible(mayEdit());
  }

  private boolean mayEdit() {
    return parts.permission().mayEdit(deal.viewer(), deal.row());
  }
}
