package io.funnelroom.live;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * PostgreSQL's LISTEN and NOTIFY on two connections of its own: how nodes call each other. It
 * carries no truth: what is lost here is found in the outbox, or said again.
 *
 * <p>A NOTIFY inside each commit would serialise all commits; here commits only leave word, and one
 * thread sends what has gathered, each thing once, every {@value #PAUSE_MILLIS} ms at most.
 */
@Component
public class NodeWire implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(NodeWire.class);
  private static final String CHANNEL = "funnelroom";
  private static final int PAUSE_MILLIS = 10;
  private static final int RETRY_MILLIS = 1000;
  private static final int SILENCE_SECONDS = 10;
  private static final int ANSWER_SECONDS = 3;

  /** What PostgreSQL takes in one notification, with the terminating zero. */
  private static final int MOST_BYTES = 8000;

  private static final String CLASS_INVALID = "22";

  private final JdbcConnectionDetails database;
  private final NodeId node;
  private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
  private final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>();
  private volatile CountDownLatch stopped = new CountDownLatch(0);
  private List<Thread> threads = List.of();

  NodeWire(JdbcConnectionDetails database, NodeId node) {
    this.database = database;
    this.node = node;
  }

  /**
   * Calls this with each message of the topic that another node sends, and with "" on (re)connect.
   * It is called on the wire's own thread: return soon. Each topic has one listener.
   */
  public void on(String topic, Consumer<String> listener) {
    listeners.put(topic, listener);
  }

  /**
   * Sends a message to the other nodes soon; the same one twice only once. What is too long to be
   * sent is not.
   */
  public void tell(String topic, String message) {
    String note = topic + "\n" + message;
    if (signed(note).getBytes(StandardCharsets.UTF_8).length >= MOST_BYTES) {
      log.warn("A message about {} is too long for the wire and was dropped", topic);
    } else if (!outgoing.contains(note)) {
      outgoing.add(note);
    }
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    threads =
        List.of(
            Thread.ofPlatform().name("node-wire-in").daemon().start(() -> keep(this::listen)),
            Thread.ofPlatform().name("node-wire-out").daemon().start(() -> keep(this::send)));
  }

  @Override
  public void stop() {
    stopped.countDown();
    threads.forEach(Thread::interrupt);
  }

  @Override
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void keep(Work work) {
    while (isRunning()) {
      try (Connection connection =
          DriverManager.getConnection(
              database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
        work.on(connection);
      } catch (SQLException cut) {
        if (isRunning()) {
          log.warn("The wire to the other nodes is cut, connecting again: {}", cut.getMessage());
          pause(RETRY_MILLIS);
        }
      } catch (InterruptedException end) {
        return;
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    listeners.keySet().forEach(topic -> pass(topic, ""));
    PGConnection wire = connection.unwrap(PGConnection.class);
    int silence = 0;
    while (isRunning()) {
      PGNotification[] notes = wire.getNotifications(RETRY_MILLIS);
      if (notes != null && notes.length > 0) {
        silence = 0;
        for (PGNotification note : notes) {
          hear(note.getParameter());
        }
      } else if (++silence % SILENCE_SECONDS == 0 && !connection.isValid(ANSWER_SECONDS)) {
        throw new SQLException("no answer");
      }
    }
  }

  private void hear(String note) {
    String[] parts = note.split("\n", 3);
    if (parts.length == 3 && !parts[0].equals(node.value().toString())) {
      pass(parts[1], parts[2]);
    }
  }

  /** A listener that fails on one message still hears the next. */
  private void pass(String topic, String message) {
    Consumer<String> listener = listeners.get(topic);
    if (listener != null) {
      try {
        listener.accept(message);
      } catch (RuntimeException failure) {
        log.warn("Could not make sense of a message about {}", topic, failure);
      }
    }
  }

  private void send(Connection connection) throws SQLException, InterruptedException {
    try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
      while (isRunning()) {
        Set<String> gathered = new LinkedHashSet<>();
        gathered.add(outgoing.take());
        outgoing.drainTo(gathered);
        try {
          send(notify, gathered);
        } catch (SQLException cut) {
          outgoing.addAll(gathered);
          throw cut;
        }
        stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
  }

  private void send(PreparedStatement notify, Set<String> messages) throws SQLException {
    for (String message : messages) {
      notify.setString(1, CHANNEL);
      notify.setString(2, signed(message));
      try {
        notify.execute();
      } catch (SQLException rejected) {
        if (!isInvalid(rejected)) {
          throw rejected;
        }
        log.warn("PostgreSQL rejects a message, it was dropped: {}", rejected.getMessage());
      }
    }
  }

  private String signed(String message) {
    return node.value() + "\n" + message;
  }

  /** Such a message would be rejected again, and whatever waits behind it would never go out. */
  private static boolean isInvalid(SQLException rejected) {
    return rejected.getSQLState() != null && rejected.getSQLState().startsWith(CLASS_INVALID);
  }

  private void pause(int millis) {
    try {
      stopped.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Work {
    void on(Connection connection) throws SQLException, InterruptedException;
  }
}
