package io.funnelroom.requirements.notes;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every version that a note ever had, with who wrote what. */
@Service
public class NoteHistory {

  private static final int ATTEMPTS = 20;

  private final NoteTable table;
  private final NoteAccess access;
  private final NoteRooms rooms;
  private final Clock clock;

  NoteHistory(NoteTable table, NoteAccess access, NoteRooms rooms, Clock clock) {
    this.table = table;
    this.access = access;
    this.rooms = rooms;
    this.clock = clock;
  }

  /**
   * The note's versions, the latest first: one for each stretch of typing.
   *
   * @throws RuleViolation when there is no such note for the viewer
   */
  public List<NoteVersion> versions(Person viewer, NoteId note) {
    access.mustSee(viewer, note);
    Stretches stretches = new Stretches();
    table.forEachStamp(note, stretches::take);
    return stretches.latestFirst();
  }

  /**
   * What the note said at this version.
   *
   * @throws RuleViolation when there is no such note for the viewer, or it had no such version
   */
  public String text(Person viewer, NoteId note, long version) {
    access.mustSee(viewer, note);
    return textAt(note, version);
  }

  /**
   * Who wrote which part of the text of this version, from its beginning to its end.
   *
   * @throws RuleViolation when there is no such note for the viewer, or it had no such version
   */
  public List<NoteSpan> authors(Person viewer, NoteId note, long version) {
    access.mustSee(viewer, note);
    Authorship authorship = new Authorship();
    changes(note, version).forEach(authorship::take);
    return authorship.spans();
  }

  /**
   * Makes the note say again what it said at a version, as one more change. Whoever has it open
   * sees it; their own unsent changes are kept and come onto it.
   *
   * @throws RuleViolation when the person may not, or there was no such version
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void restore(Person by, NoteId note, long version) {
    access.mustWrite(by, table.deal(note).orElseThrow(NoteAccess::notFound));
    String wanted = textAt(note, version);
    for (int i = 0; i < ATTEMPTS; i++) {
      NoteText now = table.read(note).orElseThrow(NoteAccess::notFound);
      ChangeSet change = TextChange.between(now.text(), wanted);
      List<NoteUpdate> updates = List.of(new NoteUpdate(NoteUpdate.ROOM, change));
      if (change.isEmpty()
          || table.append(note, now.version(), updates, by.id(), clock.instant())) {
        rooms.changed(note);
        return;
      }
    }
    throw new RuleViolation("note.restore.busy");
  }

  private String textAt(NoteId note, long version) {
    StringBuilder text = new StringBuilder();
    changes(note, version).forEach(change -> change.changes().applyTo(text));
    return text.toString();
  }

  private List<NoteChange> changes(NoteId note, long version) {
    List<NoteChange> changes = table.changes(note, 0, version);
    if (version < 1 || changes.size() != version) {
      throw new RuleViolation("note.version.unknown", version);
    }
    return changes;
  }
}
