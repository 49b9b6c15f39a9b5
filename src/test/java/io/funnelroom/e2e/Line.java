package io.funnelroom.e2e;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One person's network between their browser and the room. Cut, it breaks what is open, web sockets
 * included, and takes no new connection until it is restored.
 */
public class Line implements AutoCloseable {

  private final int room;
  private final ServerSocket entrance;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private boolean cut;

  Line(int room) {
    this.room = room;
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** Takes the network away. */
  public synchronized void cut() {
    cut = true;
    open.forEach(Line::breakOff);
    open.clear();
  }

  /** Brings the network back. */
  public synchronized void restore() {
    cut = false;
  }

  /** What the browser opens. */
  String address() {
    return "http://localhost:" + entrance.getLocalPort();
  }

  /** The browser is gone; what it sent last, such as that it leaves, still arrives. */
  @Override
  public void close() {
    breakOff(entrance);
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        connect(entrance.accept());
      } catch (IOException e) {
        // A room that is down or a browser that went away: the next connection may fare better.
        continue;
      }
    }
  }

  private void connect(Socket browser) throws IOException {
    Socket server;
    try {
      server = new Socket(InetAddress.getLoopbackAddress(), room);
    } catch (IOException e) {
      breakOff(browser);
      throw e;
    }
    synchronized (this) {
      if (cut) {
        breakOff(browser);
        breakOff(server);
        return;
      }
      open.add(browser);
      open.add(server);
    }
    Thread.ofVirtual().start(() -> carry(browser, server));
    Thread.ofVirtual().start(() -> carry(server, browser));
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // Either end may go at any time; closing both passes it on.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  /** Without a farewell, as a network breaks. */
  private static void breakOff(Closeable socket) {
    try (socket) {
      if (socket instanceof Socket connection) {
        connection.setOption(StandardSocketOptions.SO_LINGER, 0);
      }
    } catch (IOException e) {
      // It is broken already.
      return;
    }
  }
}
