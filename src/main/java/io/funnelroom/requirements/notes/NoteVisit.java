package io.funnelroom.requirements.notes;

import java.util.Locale;
import java.util.Optional;
import org.springframework.web.socket.CloseStatus;

/** Somebody's editor at a note, from its handshake to its end. */
final class NoteVisit {

  static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "signed out");
  static final CloseStatus NOT_ALLOWED = new CloseStatus(4403, "not allowed");
  static final CloseStatus NOT_FOUND = new CloseStatus(4404, "not found");

  private final NoteGuest guest;
  private final NoteConnection connection;
  private final Incoming incoming = new Incoming();
  private volatile String client;
  private volatile Caret caret;
  private volatile boolean moved;

  NoteVisit(NoteGuest guest, NoteConnection connection) {
    this.guest = guest;
    this.connection = connection;
  }

  NoteGuest guest() {
    return guest;
  }

  NoteConnection connection() {
    return connection;
  }

  Incoming incoming() {
    return incoming;
  }

  /** Names the editor; null until it has opened the note. */
  String client() {
    return client;
  }

  void client(String client) {
    this.client = client;
  }

  boolean isOpen() {
    return client != null;
  }

  /** Where the editor's caret is; empty until it has told. */
  Optional<Caret> caret() {
    return Optional.ofNullable(caret);
  }

  void caret(Caret caret) {
    this.caret = caret;
    moved = true;
  }

  /** The caret, if it has moved since this was last asked. */
  Optional<Caret> movedCaret() {
    boolean told = moved;
    moved = false;
    return told ? caret() : Optional.empty();
  }

  void refuse(Refusal why) {
    Locale language = guest.language();
    connection.send(RoomMessage.refused(why, language));
  }
}
