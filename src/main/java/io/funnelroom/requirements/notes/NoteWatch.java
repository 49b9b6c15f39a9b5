package io.funnelroom.requirements.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/**
 * Looks after the open notes: who may no longer be there is sent away, whose computer has fallen
 * silent is let go, and changes of other nodes of which no word came are taken up.
 */
@Component
class NoteWatch {

  private static final long SILENT = TimeUnit.SECONDS.toNanos(8);

  private final NoteRooms rooms;
  private final NoteAdmission admission;
  private final NoteCarets carets;
  private final NoteTable table;
  private final PushRate rate;

  NoteWatch(
      NoteRooms rooms, NoteAdmission admission, NoteCarets carets, NoteTable table, PushRate rate) {
    this.rooms = rooms;
    this.admission = admission;
    this.carets = carets;
    this.table = table;
    this.rate = rate;
  }

  void look() {
    for (NoteRoom room : rooms.all()) {
      room.visits().forEach(this::look);
    }
    hearOthers();
    carets.tellAgain();
    rate.forgetTheQuiet();
  }

  /** As when the server ends. */
  void sendAllAway() {
    for (NoteRoom room : rooms.all()) {
      room.visits().forEach(visit -> visit.connection().close(CloseStatus.GOING_AWAY));
    }
  }

  private void look(NoteVisit visit) {
    admission.check(visit);
    if (System.nanoTime() - visit.connection().heardAt() > SILENT) {
      visit.connection().close(CloseStatus.SESSION_NOT_RELIABLE);
    } else {
      visit.connection().ping();
    }
  }

  private void hearOthers() {
    Map<NoteId, NoteRoom> open = new HashMap<>();
    rooms.all().forEach(room -> open.put(room.note(), room));
    table
        .versions(List.copyOf(open.keySet()))
        .forEach((note, version) -> open.get(note).hear(version));
  }
}
