package io.funnelroom.requirements.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

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

  /**
   * Somebody who was let in.
   *
   * @param whenOver runs once, when their connection is no more
   */
  NoteVisit(NoteGuest guest, WebSocketSession session, Consumer<NoteVisit> whenOver) {
    this.guest = guest;
    connection = new NoteConnection(session, () -> whenOver.accept(this));
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
