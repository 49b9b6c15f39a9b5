package io.funnelroom.requirements;

import io.funnelroom.requirements.notes.NoteChange;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.notes.NoteText;
import io.funnelroom.requirements.notes.Notes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds out where quotes stand in their notes by now: through the changes since somebody last
 * asked, and not at every key that is pressed.
 */
@Component
class QuoteAnchors {

  private final QuoteTable table;
  private final Notes notes;

  QuoteAnchors(QuoteTable table, Notes notes) {
    this.table = table;
    this.notes = notes;
  }

  /** The quotes, each where it stands in its note as that is now. */
  List<Quote> now(List<Quote> quotes) {
    Map<NoteId, NoteText> texts =
        quotes.stream()
            .map(Quote::note)
            .distinct()
            .collect(Collectors.toMap(note -> note, notes::readForAll));
    return quotes.stream().collect(Collectors.groupingBy(Quote::note)).entrySet().stream()
        .flatMap(some -> in(some.getValue(), some.getKey(), texts.get(some.getKey())))
        .toList();
  }

  /**
   * The quotes of this note, each where it stands in this text of it; those that are known to stand
   * in a later one are left out.
   */
  Stream<Quote> in(List<Quote> quotes, NoteId note, NoteText text) {
    long oldest =
        quotes.stream().mapToLong(quote -> quote.anchor().version()).min().orElse(text.version());
    List<NoteChange> changes =
        oldest >= text.version()
            ? List.of()
            : notes.since(note, oldest).stream()
                .filter(change -> change.version() <= text.version())
                .toList();
    return quotes.stream()
        .filter(quote -> quote.anchor().version() <= text.version())
        .map(quote -> moved(quote, changes, text.text()));
  }

  private Quote moved(Quote quote, List<NoteChange> changes, String text) {
    Anchor before = quote.anchor();
    Anchor after = returned(before.after(changes), quote.words(), text);
    if (after.equals(before)) {
      return quote;
    }
    Quote moved = quote.at(after);
    table.moved(moved);
    return moved;
  }

  /** Words that were deleted and stand there again, as after an undo, are the same words. */
  private static Anchor returned(Anchor anchor, String words, String text) {
    return anchor.isDeleted() && text.startsWith(words, anchor.from())
        ? new Anchor(anchor.version(), anchor.from(), anchor.from() + words.length())
        : anchor;
  }
}
