package io.funnelroom.requirements.notes;

import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * The way to one editor. What it shall hear waits here and goes out on a thread of its own, so that
 * who hears slowly keeps nobody waiting; who falls too far behind is sent away to come again.
 */
final class NoteConnection {

  private static final Logger log = LoggerFactory.getLogger(NoteConnection.class);

  /** More than a note of the greatest length takes, however it is escaped. */
  private static final int MOST_WAITING = 8 * NoteLimits.NOTE;

  private static final int PIECE = 8_192;

  /** How long a piece may take before the editor counts as gone. */
  private static final long PIECE_MILLIS = 5_000;

  private static final String PIECE_TIME = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
  private static final String PING = "";

  private final WebSocketSession session;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final AtomicInteger units = new AtomicInteger();
  private final AtomicReference<CloseStatus> closed = new AtomicReference<>();
  private final Runnable whenClosed;
  private volatile long heardAt = System.nanoTime();

  /**
   * A way that is open now.
   *
   * @param whenClosed runs once, when it is no more, whoever closed it
   */
  NoteConnection(WebSocketSession session, Runnable whenClosed) {
    this.session = session;
    this.whenClosed = whenClosed;
    Session tomcats = ((NativeWebSocketSession) session).getNativeSession(Session.class);
    tomcats.getUserProperties().put(PIECE_TIME, PIECE_MILLIS);
  }

  /** Begins to send. */
  void start() {
    Thread.ofVirtual().name("note-" + session.getId()).start(this::sendAll);
  }

  /** Says something to the editor, soon, after what was said before. */
  void send(String message) {
    if (units.addAndGet(message.length()) > MOST_WAITING && !waiting.isEmpty()) {
      close(CloseStatus.SERVICE_OVERLOAD);
    } else {
      waiting.add(message);
    }
  }

  /** Makes the editor's computer say that it is there. */
  void ping() {
    send(PING);
  }

  /** The editor, or its computer, has said something. */
  void heard() {
    heardAt = System.nanoTime();
  }

  /** When something was last heard, as {@link System#nanoTime} counts. */
  long heardAt() {
    return heardAt;
  }

  boolean isClosed() {
    return closed.get() != null;
  }

  /** Ends it, without waiting for the other side. What waits is not said any more. */
  void close(CloseStatus why) {
    if (closed.compareAndSet(null, why)) {
      waiting.clear();
      waiting.add(PING);
      Thread.ofVirtual().start(whenClosed);
    }
  }

  /** Nobody else sends or closes, so neither comes in between the other. */
  private void sendAll() {
    try {
      while (!isClosed()) {
        sendOne(waiting.take());
      }
    } catch (InterruptedException | IOException | RuntimeException gone) {
      log.debug("Could not send", gone);
      close(CloseStatus.SESSION_NOT_RELIABLE);
    }
    try {
      session.close(closed.get());
    } catch (IOException | RuntimeException gone) {
      log.debug("Closed by the other side", gone);
    }
  }

  private void sendOne(String message) throws IOException {
    if (message.equals(PING)) {
      if (!isClosed()) {
        session.sendMessage(new PingMessage());
      }
    } else {
      sendInPieces(message);
      units.addAndGet(-message.length());
    }
  }

  /** Each piece has time to arrive; while they do, the other side is there. */
  private void sendInPieces(String message) throws IOException {
    int at = 0;
    while (message.length() - at > PIECE && !isClosed()) {
      int end = at + PIECE - (Character.isHighSurrogate(message.charAt(at + PIECE - 1)) ? 1 : 0);
      session.sendMessage(new TextMessage(message.substring(at, end), false));
      heard();
      at = end;
    }
    if (!isClosed()) {
      session.sendMessage(new TextMessage(at == 0 ? message : message.substring(at), true));
    }
  }
}
