package io.funnelroom.requirements.notes;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * The way to one editor. What it shall hear waits here and goes out on a thread of its own, so that
 * who hears slowly keeps nobody waiting; who falls too far behind is sent away to come again.
 */
final class NoteConnection {

  private static final Logger log = LoggerFactory.getLogger(NoteConnection.class);

  /** More than a note of the greatest length takes, however it is escaped. */
  private static final int MOST_WAITING = 8 * NoteLimits.NOTE;

  private static final int PIECE = 32_768;
  private static final String PING = "";
  private static final CloseStatus BEHIND = CloseStatus.SERVICE_OVERLOAD;

  private final WebSocketSession session;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final AtomicInteger units = new AtomicInteger();
  private final Thread sender;
  private volatile long heardAt = System.nanoTime();
  private volatile boolean closed;

  NoteConnection(WebSocketSession session) {
    this.session = session;
    sender = Thread.ofVirtual().name("note-" + session.getId()).start(this::sendAll);
  }

  /** Says something to the editor, soon, after what was said before. */
  void send(String message) {
    if (closed) {
      return;
    }
    if (units.addAndGet(message.length()) > MOST_WAITING && !waiting.isEmpty()) {
      close(BEHIND);
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

  /** Since when nothing was heard, as {@link System#nanoTime} counts. */
  long heardAt() {
    return heardAt;
  }

  boolean isClosed() {
    return closed;
  }

  /** Ends it without waiting for the other side. */
  void close(CloseStatus why) {
    if (closed) {
      return;
    }
    closed = true;
    waiting.clear();
    sender.interrupt();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                session.close(why);
              } catch (IOException gone) {
                log.debug("Closed by the other side", gone);
              }
            });
  }

  private void sendAll() {
    try {
      while (!closed) {
        String message = waiting.take();
        if (message.equals(PING)) {
          session.sendMessage(new PingMessage());
        } else {
          sendInPieces(message);
          units.addAndGet(-message.length());
        }
      }
    } catch (InterruptedException end) {
      log.trace("Closed", end);
    } catch (IOException | RuntimeException gone) {
      log.debug("Could not send", gone);
      close(CloseStatus.SESSION_NOT_RELIABLE);
    }
  }

  /** In pieces, each of which has time to arrive; while they do, the other side is there. */
  private void sendInPieces(String message) throws IOException {
    int at = 0;
    while (message.length() - at > PIECE) {
      int end = at + PIECE - (Character.isHighSurrogate(message.charAt(at + PIECE - 1)) ? 1 : 0);
      session.sendMessage(new TextMessage(message.substring(at, end), false));
      heard();
      at = end;
    }
    session.sendMessage(new TextMessage(at == 0 ? message : message.substring(at), true));
  }
}
