package io.funnelroom.requirements.notes;

import io.funnelroom.live.NodeWire;
import io.funnelroom.requirements.notes.EditorMessage.Open;
import io.funnelroom.requirements.notes.EditorMessage.Push;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The notes that are open on this node, and who is in them. */
@Component
public class NoteRooms {

  private static final Logger log = LoggerFactory.getLogger(NoteRooms.class);
  private static final String CHANGED = "note";
  private static final String MARKED = "note-marks";

  private final NoteTable table;
  private final NoteAdmission admission;
  private final PushRate rate;
  private final ObjectProvider<NoteMarks> marks;
  private final NodeWire nodes;
  private final Clock clock;
  private final Map<NoteId, NoteRoom> rooms = new ConcurrentHashMap<>();

  NoteRooms(
      NoteTable table,
      NoteAdmission admission,
      PushRate rate,
      ObjectProvider<NoteMarks> marks,
      NodeWire nodes,
      Clock clock) {
    this.table = table;
    this.admission = admission;
    this.rate = rate;
    this.marks = marks;
    this.nodes = nodes;
    this.clock = clock;
    nodes.on(CHANGED, word -> heard(word, NoteRoom::hear));
    nodes.on(MARKED, word -> heard(word, this::sayMarks));
  }

  /**
   * The marks of this note are others now, and whoever has it open shall see them. Call it after
   * the commit.
   */
  public void marksChanged(NoteId note) {
    inRoom(note, this::sayMarks);
    nodes.tell(MARKED, note.toString());
  }

  /**
   * Changes were stored, though not by one who has the note open here. Call it after the commit.
   */
  void changed(NoteId note) {
    inRoom(note, NoteRoom::hear);
    nodes.tell(CHANGED, note.toString());
  }

  void enter(NoteVisit visit) {
    rooms.compute(
        visit.guest().note(),
        (note, known) -> {
          NoteRoom room = known == null ? new NoteRoom(note, table) : known;
          room.enter(visit);
          return room;
        });
  }

  void leave(NoteVisit visit) {
    NoteRoom[] empty = new NoteRoom[1];
    rooms.computeIfPresent(
        visit.guest().note(),
        (note, room) -> {
          empty[0] = room.leave(visit) ? room : null;
          return empty[0] == null ? room : null;
        });
    if (empty[0] != null) {
      empty[0].keepCopy();
    }
  }

  void open(NoteVisit visit, Open open) {
    Optional<Person> person = admission.person(visit);
    NoteRoom room = rooms.get(visit.guest().note());
    if (person.isPresent() && room != null) {
      room.open(visit, open, person.get(), admission.mayWrite(person.get(), room.note()));
      sayMarks(room);
    }
  }

  void push(NoteVisit visit, Push push) {
    Optional<Person> person = admission.person(visit);
    NoteRoom room = rooms.get(visit.guest().note());
    if (person.isEmpty() || room == null) {
      return;
    }
    if (!admission.mayWrite(person.get())) {
      throw new Refused(Refusal.NOT_ALLOWED);
    }
    if (!rate.allows(person.get().id())) {
      throw new Refused(Refusal.TOO_FAST);
    }
    if (room.push(visit, push, person.get(), clock.instant())) {
      nodes.tell(CHANGED, room.note().toString());
      if (rooms.get(room.note()) != room) {
        // The last one left meanwhile, and nobody else would look after the copy.
        room.keepCopy();
      }
    }
  }

  void point(NoteVisit visit, EditorMessage.Caret at) {
    Optional<Person> person = admission.person(visit);
    if (person.isPresent() && visit.isOpen()) {
      visit.caret(new Caret(visit.client(), person.get(), at.version(), at.anchor(), at.head()));
    }
  }

  Collection<NoteRoom> all() {
    return rooms.values();
  }

  /** Reads them apart: a module that answers slowly keeps nobody's typing waiting. */
  private void sayMarks(NoteRoom room) {
    Thread.ofVirtual().start(() -> readMarks(room));
  }

  private void readMarks(NoteRoom room) {
    try {
      NoteText text = room.text();
      List<NoteMark> all =
          marks.stream().flatMap(some -> some.of(room.note(), text).stream()).toList();
      room.say(RoomMessage.marks(text.version(), all));
    } catch (RuntimeException failure) {
      log.warn("The marks of note {} are not shown", room.note(), failure);
    }
  }

  /** Not on the wire's own thread, which has others to call. */
  private void heard(String word, Consumer<NoteRoom> whatToDo) {
    Thread.ofVirtual()
        .start(
            () -> {
              if (word.isEmpty()) {
                rooms.values().forEach(whatToDo);
              } else {
                inRoom(new NoteId(Long.parseLong(word)), whatToDo);
              }
            });
  }

  void inRoom(NoteId note, Consumer<NoteRoom> whatToDo) {
    NoteRoom room = rooms.get(note);
    if (room != null) {
      whatToDo.accept(room);
    }
  }
}
