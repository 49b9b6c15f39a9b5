package io.funnelroom.requirements.notes;

import io.funnelroom.live.NodeWire;
import org.springframework.stereotype.Component;

/** Brings carets to the editors of this node as they move, and to those of other nodes. */
@Component
class NoteCarets {

  private static final String POINTED = "note-caret";
  private static final String GONE = "note-gone";

  private final NoteRooms rooms;
  private final NodeWire nodes;

  NoteCarets(NoteRooms rooms, NodeWire nodes) {
    this.rooms = rooms;
    this.nodes = nodes;
    nodes.on(POINTED, this::hear);
    nodes.on(GONE, this::hearGone);
  }

  /** Tells of those that have moved. */
  void tellMoved() {
    for (NoteRoom room : rooms.all()) {
      room.carets().tellMoved().forEach(caret -> tell(room, caret));
    }
  }

  /** Tells other nodes of all, so that they know who is still there. */
  void tellAgain() {
    for (NoteRoom room : rooms.all()) {
      room.carets().here().forEach(caret -> tell(room, caret));
      room.carets().forgetTheSilent();
    }
  }

  /** Tells other nodes that an editor is gone. */
  void gone(NoteVisit visit) {
    visit.caret().ifPresent(caret -> nodes.tell(GONE, visit.guest().note() + " " + caret.client()));
  }

  private void tell(NoteRoom room, Caret caret) {
    nodes.tell(POINTED, room.note() + " " + caret.client() + " " + caret.json());
  }

  private void hear(String word) {
    String[] parts = word.split(" ", 3);
    if (parts.length == 3) {
      rooms.inRoom(note(parts[0]), room -> room.carets().heard(parts[1], parts[2]));
    }
  }

  private void hearGone(String word) {
    String[] parts = word.split(" ", 2);
    if (parts.length == 2) {
      rooms.inRoom(note(parts[0]), room -> room.carets().gone(parts[1]));
    }
  }

  private static NoteId note(String word) {
    return new NoteId(Long.parseLong(word));
  }
}
