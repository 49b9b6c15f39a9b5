package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * What a customer said, word for word.
 *
 * @param id null until it is stored
 * @param note in which it was written down
 * @param words as they were when they were kept
 * @param anchor where they stand in the note
 * @param removed whether it was given up
 * @param by who kept it
 * @param version grows with every change but those of the note
 */
public record Quote(
    QuoteId id,
    DealId deal,
    NoteId note,
    String words,
    Speaker speaker,
    Anchor anchor,
    boolean removed,
    PersonId by,
    Instant at,
    long version) {

  static final int LONGEST = 10_000;

  /** What names its words in the note's editor. */
  public String mark() {
    return "q" + id;
  }

  /** The quote that a mark in an editor means. */
  public static QuoteId ofMark(String mark) {
    return new QuoteId(Long.parseLong(mark.substring(1)));
  }

  Quote at(Anchor place) {
    return new Quote(id, deal, note, words, speaker, place, removed, by, at, version);
  }

  Quote saidBy(Speaker other) {
    return new Quote(id, deal, note, words, other, anchor, removed, by, at, version + 1);
  }

  Quote asRemoved(boolean away) {
    return new Quote(id, deal, note, words, speaker, anchor, away, by, at, version + 1);
  }

  Quote stored(QuoteId under) {
    return new Quote(under, deal, note, words, speaker, anchor, removed, by, at, version);
  }
}
