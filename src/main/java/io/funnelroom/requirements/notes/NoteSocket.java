package io.funnelroom.requirements.notes;

import io.funnelroom.requirements.notes.EditorMessage.Open;
import io.funnelroom.requirements.notes.EditorMessage.Ping;
import io.funnelroom.requirements.notes.EditorMessage.Push;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** Takes what editors say. Messages come in pieces, so that one too long can be answered. */
@Component
class NoteSocket implements WebSocketHandler {

  private static final Logger log = LoggerFactory.getLogger(NoteSocket.class);

  private final NoteRooms rooms;
  private final NoteCarets carets;
  private final Map<String, NoteVisit> visits = new ConcurrentHashMap<>();

  NoteSocket(NoteRooms rooms, NoteCarets carets) {
    this.rooms = rooms;
    this.carets = carets;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    NoteGuest guest = (NoteGuest) session.getAttributes().get(NoteGuest.ATTRIBUTE);
    NoteVisit visit = new NoteVisit(guest, session, this::leave);
    visits.put(session.getId(), visit);
    rooms.enter(visit);
    visit.connection().start();
  }

  @Override
  public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
    NoteVisit visit = visits.get(session.getId());
    if (visit == null || visit.connection().isClosed()) {
      return;
    }
    visit.connection().heard();
    if (message instanceof TextMessage text) {
      try {
        visit.incoming().add(text.getPayload(), text.isLast()).ifPresent(all -> hear(visit, all));
      } catch (Refused refused) {
        visit.refuse(refused.why());
      }
    }
  }

  private void hear(NoteVisit visit, String text) {
    try {
      switch (EditorMessage.parse(text)) {
        case Open open -> rooms.open(visit, open);
        case Push push -> rooms.push(visit, push);
        case EditorMessage.Caret caret -> rooms.point(visit, caret);
        case Ping ping -> visit.connection().send(RoomMessage.PONG);
      }
    } catch (Refused refused) {
      visit.refuse(refused.why());
    } catch (RuntimeException failure) {
      // The editor comes again, and then it is known what was stored.
      log.warn("Could not do what an editor asked for", failure);
      visit.connection().close(CloseStatus.SERVER_ERROR);
    }
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable failure) {
    log.debug("A note's connection broke", failure);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    NoteVisit visit = visits.remove(session.getId());
    if (visit != null) {
      visit.connection().close(status);
    }
  }

  private void leave(NoteVisit visit) {
    carets.gone(visit);
    try {
      rooms.leave(visit);
    } catch (RuntimeException failure) {
      log.warn("The copy of a note waits until the next one has been made", failure);
    }
  }

  @Override
  public boolean supportsPartialMessages() {
    return true;
  }
}
