package io.funnelroom.requirements.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewId;
import io.funnelroom.requirements.Passage;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.QuoteId;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes quotes and requirements of words that a person chooses in an interview's notes, as whoever
 * spoke last, and asks whether that is right.
 */
final class QuoteDesk {

  private final AnalysisParts parts;
  private final OpenDeal deal;
  private final Locale language;
  private final Predicate<QuoteId> goToRequirement;
  private final Attempt attempt;
  private Speaker last = Speaker.UNKNOWN;

  /**
   * @param goToRequirement shows the requirement that follows from a quote, if there is one
   */
  QuoteDesk(
      AnalysisParts parts, OpenDeal deal, Locale language, Predicate<QuoteId> goToRequirement) {
    this.parts = parts;
    this.deal = deal;
    this.language = language;
    this.goToRequirement = goToRequirement;
    attempt = new Attempt(language, () -> {});
  }

  /** Serves an editor of this interview's notes. */
  void serve(NoteEditor editor, Interview interview) {
    InterviewId id = interview.id();
    editor.onQuote(
        (from, to, version) -> keep(id, new Passage(interview.note(), from, to, version)));
    editor.onRequirement(
        (from, to, version, kind) ->
            require(id, new Passage(interview.note(), from, to, version), kind));
    editor.onMark(mark -> chosen(id, Quote.ofMark(mark)));
  }

  private void keep(InterviewId interview, Passage passage) {
    attempt
        .made(() -> parts.quoteEditing().keep(deal.viewer(), passage, speaker(interview)))
        .ifPresent(quote -> ask(interview, quote, text("quote.kept"), () -> giveUp(quote)));
  }

  private void require(InterviewId interview, Passage passage, RequirementKind kind) {
    attempt
        .made(() -> parts.quoteEditing().require(deal.viewer(), passage, speaker(interview), kind))
        .ifPresent(
            made ->
                made.quote()
                    .flatMap(id -> parts.quotes().find(deal.viewer(), id))
                    .ifPresent(
                        quote ->
                            ask(
                                interview,
                                quote,
                                text("requirement.kind." + made.kind().key()),
                                () -> takeBack(made))));
  }

  /** Whoever chooses marked words goes to what follows from them, or to who said them. */
  private void chosen(InterviewId interview, QuoteId id) {
    if (!goToRequirement.test(id)) {
      parts
          .quotes()
          .find(deal.viewer(), id)
          .filter(quote -> !quote.removed() && mayEdit())
          .ifPresent(quote -> ask(interview, quote, text("quote.is"), () -> giveUp(quote)));
    }
  }

  private void ask(InterviewId interview, Quote quote, String said, Runnable undo) {
    last = quote.speaker();
    new SpeakerChoice(said, quote, candidates(interview))
        .onChosen(speaker -> attribute(quote, speaker))
        .onUndo(() -> attempt.to(undo))
        .open();
  }

  private void attribute(Quote quote, Speaker speaker) {
    last = speaker;
    attempt.to(() -> parts.quoteEditing().attribute(deal.viewer(), quote.id(), speaker));
  }

  private void giveUp(Quote quote) {
    parts.quoteEditing().remove(deal.viewer(), quote.id());
  }

  private void takeBack(Requirement made) {
    parts.editing().remove(deal.viewer(), made.id());
  }

  /** Who spoke last, if they take part; otherwise the first who does. */
  private Speaker speaker(InterviewId interview) {
    List<Speaker> candidates = candidates(interview);
    return candidates.contains(last)
        ? last
        : candidates.stream().findFirst().orElse(Speaker.UNKNOWN);
  }

  /** The customer's people who take part; all whom the deal knows where nobody said who does. */
  private List<Speaker> candidates(InterviewId id) {
    Optional<Interview> interview = parts.interviews().find(deal.viewer(), id);
    List<DealContact> all = parts.contacts().of(deal.viewer(), deal.id());
    List<Speaker> present =
        interview.stream()
            .flatMap(now -> now.contacts().stream())
            .flatMap(guest -> all.stream().filter(contact -> contact.id().equals(guest)))
            .map(Speaker::of)
            .toList();
    return present.isEmpty() ? all.stream().map(Speaker::of).toList() : present;
  }

  private boolean mayEdit() {
    return parts.permission().mayEdit(deal.viewer(), deal.row());
  }

  private String text(String key) {
    return Translations.text(language, key);
  }
}
