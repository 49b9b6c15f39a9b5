package io.funnelroom.requirements.notes;

import io.funnelroom.deals.DealId;
import java.util.List;

/** A note's text while it is being typed in. */
final class LiveText {

  private final DealId deal;
  private final StringBuilder text;
  private long version;
  private long kept;

  LiveText(NoteText read) {
    deal = read.deal();
    text = new StringBuilder(read.text());
    version = read.version();
    kept = version;
  }

  long version() {
    return version;
  }

  NoteText read() {
    return new NoteText(deal, text.toString(), version);
  }

  /** Takes the next change. */
  void take(NoteChange change) {
    change.changes().applyTo(text);
    version = change.version();
  }

  /** Whether it has changed since a copy was last kept. */
  boolean isChanged() {
    return version > kept;
  }

  void kept(long version) {
    kept = Math.max(kept, version);
  }

  /**
   * Refuses changes that cannot follow it.
   *
   * @throws Refused with the reason
   */
  void require(List<NoteUpdate> updates) {
    int length = text.length();
    for (NoteUpdate update : updates) {
      ChangeSet changes = update.changes();
      if (changes.length() != length) {
        throw new Refused(Refusal.MALFORMED);
      }
      if (changes.inserted() > NoteLimits.CHANGE) {
        throw new Refused(Refusal.TOO_LARGE);
      }
      length = changes.newLength();
      if (length > NoteLimits.NOTE) {
        throw new Refused(Refusal.NOTE_FULL);
      }
    }
  }
}
