package io.funnelroom.requirements.notes;

import io.funnelroom.requirements.notes.EditorMessage.Open;
import io.funnelroom.requirements.notes.EditorMessage.Push;
import io.funnelroom.team.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.socket.CloseStatus;

/**
 * A note that somebody has open on this node. One at a time changes it here; against other nodes
 * the database decides. What is said to the editors is said in the order of the changes.
 */
final class NoteRoom {

  private final NoteId note;
  private final NoteTable table;
  private final ReentrantLock turn = new ReentrantLock();
  private final Set<NoteVisit> visits = new CopyOnWriteArraySet<>();
  private final RoomCarets carets = new RoomCarets(visits);
  private LiveText text;

  NoteRoom(NoteId note, NoteTable table) {
    this.note = note;
    this.table = table;
  }

  NoteId note() {
    return note;
  }

  Set<NoteVisit> visits() {
    return visits;
  }

  RoomCarets carets() {
    return carets;
  }

  void enter(NoteVisit visit) {
    visits.add(visit);
  }

  /** Whether nobody is left. */
  boolean leave(NoteVisit visit) {
    visits.remove(visit);
    boolean back = visits.stream().anyMatch(other -> visit.isOpen() && isSameEditor(visit, other));
    if (visit.isOpen() && !back) {
      say(RoomMessage.gone(visit.client()));
    }
    return visits.isEmpty();
  }

  /** Tells the editor what it lacks; from now on it hears of every change. */
  void open(NoteVisit visit, Open open, Person person, boolean writable) {
    turn.lock();
    try {
      read();
      if (open.version() > text.version()) {
        catchUp();
      }
      visits.stream()
          .filter(other -> other != visit && open.client().equals(other.client()))
          .forEach(earlier -> replace(earlier, visit));
      boolean knows = open.version() > 0 && open.version() <= text.version();
      visit.client(open.client());
      visit
          .connection()
          .send(
              knows
                  ? RoomMessage.welcome(
                      text.version(), open.version(), since(open.version()), person, writable)
                  : RoomMessage.welcome(text.read(), person, writable));
      carets.tell(visit);
    } finally {
      turn.unlock();
    }
  }

  /** Whether the changes are stored, and everybody here has heard of them. */
  boolean push(NoteVisit visit, Push push, Person by, Instant now) {
    turn.lock();
    try {
      read();
      if (push.version() > text.version()) {
        catchUp();
      }
      if (push.version() > text.version() || !isOwn(visit, push)) {
        throw new Refused(Refusal.MALFORMED);
      }
      if (push.version() < text.version()) {
        visit.connection().send(RoomMessage.STALE);
        return false;
      }
      text.require(push.updates());
      if (!table.append(note, text.version(), push.updates(), by.id(), now)) {
        explain(visit);
        return false;
      }
      take(numbered(push, by, now));
      return true;
    } finally {
      turn.unlock();
    }
  }

  /** Takes up what has been stored elsewhere. */
  void hear() {
    turn.lock();
    try {
      if (text != null) {
        catchUp();
      }
    } finally {
      turn.unlock();
    }
  }

  /** As {@link #hear()}, if it is behind this version. */
  void hear(long version) {
    turn.lock();
    try {
      if (text != null && text.version() < version) {
        catchUp();
      }
    } finally {
      turn.unlock();
    }
  }

  /** What it says now; everybody here has heard of that. */
  NoteText text() {
    turn.lock();
    try {
      read();
      return text.read();
    } finally {
      turn.unlock();
    }
  }

  /** Keeps a copy of the text for those who read without an editor, if it has changed. */
  void keepCopy() {
    NoteText copy;
    turn.lock();
    try {
      if (text == null || !text.isChanged()) {
        return;
      }
      copy = text.read();
    } finally {
      turn.unlock();
    }
    table.keep(note, copy.text(), copy.version());
    turn.lock();
    try {
      text.kept(copy.version());
    } finally {
      turn.unlock();
    }
  }

  /** Says something to everybody who has opened the note. */
  void say(String message) {
    visits.stream().filter(NoteVisit::isOpen).forEach(visit -> visit.connection().send(message));
  }

  private void read() {
    if (text == null) {
      text = new LiveText(table.read(note).orElseThrow(NoteAccess::notFound));
    }
  }

  private void catchUp() {
    take(table.since(note, text.version()));
  }

  private List<NoteChange> since(long version) {
    return table.changes(note, version, text.version());
  }

  private void take(List<NoteChange> changes) {
    if (!changes.isEmpty()) {
      long from = text.version();
      changes.forEach(text::take);
      say(RoomMessage.updates(from, changes));
    }
  }

  private void explain(NoteVisit visit) {
    long before = text.version();
    catchUp();
    if (text.version() > before) {
      visit.connection().send(RoomMessage.STALE);
    } else if (table.deal(note).isEmpty()) {
      visit.connection().close(NoteVisit.NOT_FOUND);
    } else {
      throw new Refused(Refusal.NOT_ALLOWED);
    }
  }

  private List<NoteChange> numbered(Push push, Person by, Instant now) {
    List<NoteChange> changes = new ArrayList<>(push.updates().size());
    for (NoteUpdate update : push.updates()) {
      long version = push.version() + changes.size() + 1;
      changes.add(new NoteChange(note, version, update.clientId(), update.changes(), by.id(), now));
    }
    return changes;
  }

  /** Nobody sends what another editor would take for its own. */
  private static boolean isOwn(NoteVisit visit, Push push) {
    return visit.isOpen()
        && push.updates().stream().allMatch(update -> update.clientId().equals(visit.client()));
  }

  private static boolean isSameEditor(NoteVisit visit, NoteVisit other) {
    return visit.client().equals(other.client());
  }

  /** The editor comes again on another connection before the loss of the first was noticed. */
  private void replace(NoteVisit earlier, NoteVisit visit) {
    if (!earlier.guest().person().equals(visit.guest().person())) {
      throw new Refused(Refusal.MALFORMED);
    }
    earlier.connection().close(CloseStatus.GOING_AWAY);
  }
}
