package io.funnelroom.requirements.notes;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the texts that search and reports read in step with their changes. */
@Component
class NoteCopies {

  private static final Logger log = LoggerFactory.getLogger(NoteCopies.class);

  private final NoteRooms rooms;
  private final NoteTable table;

  NoteCopies(NoteRooms rooms, NoteTable table) {
    this.rooms = rooms;
    this.table = table;
  }

  /** Those that are being typed in here. */
  void keepAll() {
    rooms.all().forEach(NoteRoom::keepCopy);
  }

  /** Those that were typed in when a server was killed. */
  void keepLagging() {
    for (NoteId note : table.lagging()) {
      log.info("Note {} is brought up to date", note);
      table.read(note).ifPresent(text -> table.keep(note, text.text(), text.version()));
    }
  }
}
