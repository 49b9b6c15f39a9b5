package io.funnelroom.requirements;

import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.notes.NoteMark;
import io.funnelroom.requirements.notes.NoteMarks;
import io.funnelroom.requirements.notes.NoteRooms;
import io.funnelroom.requirements.notes.NoteText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Marks the customers' words in the notes, and what they mean to them. */
@Component
class QuoteMarks implements NoteMarks {

  private final QuoteTable table;
  private final QuoteAnchors anchors;
  private final RequirementTable requirements;
  private final NoteRooms rooms;

  QuoteMarks(
      QuoteTable table, QuoteAnchors anchors, RequirementTable requirements, NoteRooms rooms) {
    this.table = table;
    this.anchors = anchors;
    this.requirements = requirements;
    this.rooms = rooms;
  }

  @Override
  public List<NoteMark> of(NoteId note, NoteText text) {
    List<Quote> quotes =
        anchors
            .in(table.of(note), note, text)
            .filter(quote -> !quote.anchor().isDeleted())
            .toList();
    Map<QuoteId, Requirement> meant =
        requirements.following(quotes.stream().map(Quote::id).toList()).stream()
            .collect(
                Collectors.toMap(
                    each -> each.quote().orElseThrow(),
                    Function.identity(),
                    (first, second) -> first));
    return quotes.stream().map(quote -> mark(quote, meant.get(quote.id()))).toList();
  }

  @TransactionalEventListener
  void on(MarksChanged changed) {
    rooms.marksChanged(changed.note());
  }

  private static NoteMark mark(Quote quote, Requirement requirement) {
    Anchor anchor = quote.anchor();
    return requirement == null
        ? new NoteMark(quote.mark(), anchor.from(), anchor.to(), "quote", quote.speaker().name())
        : new NoteMark(
            quote.mark(),
            anchor.from(),
            anchor.to(),
            kind(requirement.kind()),
            requirement.title());
  }

  private static String kind(RequirementKind kind) {
    return switch (kind) {
      case MUST_HAVE -> "must";
      case NICE_TO_HAVE -> "nice";
      case UNSPOKEN_PAIN -> "pain";
    };
  }
}
