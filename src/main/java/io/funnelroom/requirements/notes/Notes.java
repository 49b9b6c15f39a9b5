package io.funnelroom.requirements.notes;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notes of deals as others read them. People write to them through their editors, which speak
 * with this package's socket.
 */
@Service
public class Notes {

  private final NoteTable table;
  private final NoteAccess access;
  private final Clock clock;

  Notes(NoteTable table, NoteAccess access, Clock clock) {
    this.table = table;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Begins a note of a deal, in the running transaction if there is one. Its text, even an empty
   * one, is its first change: from here on every version of it has something before it.
   *
   * @throws RuleViolation when the person may not, or the text is too long
   */
  @Transactional
  public NoteId begin(DealId deal, String text, Person by) {
    access.mustWrite(by, deal);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.length() > NoteLimits.NOTE) {
      throw new RuleViolation("note.full", NoteLimits.NOTE);
    }
    NoteId note = table.insert(deal);
    NoteUpdate first = new NoteUpdate(NoteUpdate.ROOM, ChangeSet.replace(0, 0, 0, lines));
    if (!table.append(note, 0, List.of(first), by.id(), clock.instant())) {
      throw new RuleViolation("deal.archived", deal.value());
    }
    table.keep(note, lines, 1);
    return note;
  }

  /**
   * What the note says now.
   *
   * @throws RuleViolation when there is none that the viewer may see
   */
  public NoteText read(Person viewer, NoteId note) {
    access.mustSee(viewer, note);
    return readForAll(note);
  }

  /**
   * What the note says now, for work that no viewer stands behind.
   *
   * @throws RuleViolation when there is none
   */
  public NoteText readForAll(NoteId note) {
    return table.read(note).orElseThrow(() -> NoteAccess.notFound());
  }

  /** The changes after this version, in their order: what moves a position in its text on. */
  public List<NoteChange> since(NoteId note, long version) {
    return table.since(note, version);
  }
}
