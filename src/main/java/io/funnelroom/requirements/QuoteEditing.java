package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.Moment;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.requirements.notes.NoteText;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps customers' words as quotes, and makes requirements of them. Every method throws {@link
 * RuleViolation} when the person may not, the words or their deal are not there, or a rule forbids
 * it; {@link DealHeld} while an import holds the deal.
 */
@Service
@Transactional
public class QuoteEditing {

  private static final int LONGEST_TITLE = 120;

  private final QuoteTable table;
  private final QuoteAnchors anchors;
  private final RequirementTable requirements;
  private final RequirementEditing editing;
  private final Notes notes;
  private final AnalysisPermission permission;
  private final AnalysisChanges changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  QuoteEditing(
      QuoteTable table,
      QuoteAnchors anchors,
      RequirementTable requirements,
      RequirementEditing editing,
      Notes notes,
      AnalysisPermission permission,
      AnalysisChanges changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.anchors = anchors;
    this.requirements = requirements;
    this.editing = editing;
    this.notes = notes;
    this.permission = permission;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Keeps words of a note as this speaker's own; words that are a quote already stay the same. */
  public Quote keep(Person by, Passage passage, Speaker speaker) {
    NoteText text = notes.read(by, passage.note());
    permission.hold(by, text.deal());
    return keep(by, passage, speaker, text, Moment.of(by, clock));
  }

  /** Keeps words as a quote and says what they mean to the customer, in one go. */
  public Requirement require(Person by, Passage passage, Speaker speaker, RequirementKind kind) {
    return require(by, passage, speaker, Map.of(RequirementField.KIND, kind));
  }

  /**
   * The same, with all that is known.
   *
   * @param known of what follows from the words; it is called as they go, and asked for by whoever
   *     spoke them, unless it says otherwise
   */
  public Requirement require(
      Person by, Passage passage, Speaker speaker, Map<RequirementField, Object> known) {
    NoteText text = notes.read(by, passage.note());
    permission.hold(by, text.deal());
    Moment moment = Moment.of(by, clock);
    Quote quote = keep(by, passage, speaker, text, moment);
    Optional<Requirement> made = requirements.following(List.of(quote.id())).stream().findFirst();
    if (made.isPresent()) {
      return made.get();
    }
    Map<RequirementField, Object> said = new EnumMap<>(RequirementField.class);
    said.put(RequirementField.TITLE, title(quote.words()));
    said.put(RequirementField.ASKED_BY, quote.speaker());
    said.putAll(known);
    return editing.add(quote.deal(), said, Optional.of(quote.id()), moment);
  }

  /** Says who spoke the words; whoever asked for what follows from them is the same. */
  public Quote attribute(Person by, QuoteId id, Speaker speaker) {
    Quote before = hold(by, id);
    if (before.speaker().equals(speaker)) {
      return before;
    }
    Moment moment = Moment.of(by, clock);
    Quote after = before.saidBy(speaker);
    table.update(after);
    tell(after, ChangeKind.CHANGED, moment);
    changes.note(after.deal(), "quote-speaker", said(before), said(after), moment);
    requirements.following(List.of(id)).stream()
        .filter(requirement -> requirement.askedBy().equals(before.speaker()))
        .forEach(requirement -> editing.askedBy(requirement, speaker, moment));
    return after;
  }

  /** Gives the quote up; its words stay in the note, and {@link #restore} brings it back. */
  public void remove(Person by, QuoteId id) {
    removed(by, id, true);
  }

  /** Brings a quote back that was given up. */
  public void restore(Person by, QuoteId id) {
    removed(by, id, false);
  }

  private Quote keep(Person by, Passage passage, Speaker speaker, NoteText text, Moment moment) {
    if (passage.from() < 0 || passage.to() < passage.from()) {
      throw new RuleViolation("quote.empty");
    }
    Anchor chosen = new Anchor(passage.version(), passage.from(), passage.to());
    Anchor now = trimmed(chosen.after(notes.since(passage.note(), passage.version())), text.text());
    Optional<Quote> known =
        anchors
            .in(table.of(passage.note()), passage.note(), text)
            .filter(quote -> quote.anchor().equals(now))
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    String words = text.text().substring(now.from(), now.to());
    RequirementRules.mustFit(words, Quote.LONGEST);
    Quote kept =
        table.insert(
            new Quote(
                null,
                text.deal(),
                passage.note(),
                words,
                speaker,
                now,
                false,
                moment.by(),
                moment.at(),
                1));
    tell(kept, ChangeKind.OPENED, moment);
    changes.note(kept.deal(), "quote-kept", null, said(kept), moment);
    return kept;
  }

  /** Without the blanks at either end. */
  private static Anchor trimmed(Anchor anchor, String text) {
    int from = anchor.from();
    int to = Math.min(anchor.to(), text.length());
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from >= to) {
      throw new RuleViolation("quote.empty");
    }
    return new Anchor(anchor.version(), from, to);
  }

  private void removed(Person by, QuoteId id, boolean away) {
    Quote before = hold(by, id);
    if (before.removed() != away) {
      Moment moment = Moment.of(by, clock);
      Quote after = before.asRemoved(away);
      table.update(after);
      tell(after, away ? ChangeKind.REMOVED : ChangeKind.RESTORED, moment);
      if (away) {
        changes.note(after.deal(), "quote-removed", said(after), null, moment);
      } else {
        changes.note(after.deal(), "quote-restored", null, said(after), moment);
      }
    }
  }

  private Quote hold(Person by, QuoteId id) {
    Quote quote = table.find(id).orElseThrow(QuoteEditing::gone);
    permission.hold(by, quote.deal());
    return table.find(id).orElseThrow(QuoteEditing::gone);
  }

  private static RuleViolation gone() {
    return new RuleViolation("quote.gone");
  }

  private static String title(String words) {
    String line = words.replaceAll("\\s*\\R\\s*", " ");
    int end =
        line.offsetByCodePoints(0, Math.min(LONGEST_TITLE, line.codePointCount(0, line.length())));
    return line.substring(0, end);
  }

  private static String said(Quote quote) {
    String name = quote.speaker().name();
    return quote.words() + (name.isEmpty() ? "" : " (" + name + ")");
  }

  private void tell(Quote quote, ChangeKind kind, Moment moment) {
    changes.tell(AnalysisChanges.QUOTE, quote.id(), quote.version(), kind, Set.of(), moment);
    events.publishEvent(new MarksChanged(quote.note()));
  }
}
