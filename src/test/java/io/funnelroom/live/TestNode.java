package io.funnelroom.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One more server on the same database; {@code heard} is what it would show. */
class TestNode implements ChangeListener, AutoCloseable {

  static final String ENTITY = "lead";

  final BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
  final OutboxTail tail;
  final Outbox outbox;
  final Presence presence;
  private final NodeWire wire;
  private final ChangeFeed feed;

  TestNode(JdbcClient jdbc, JdbcConnectionDetails database, Clock clock) {
    NodeId id = new NodeId();
    var listeners = new StaticListableBeanFactory(Map.of("listener", this));
    wire = new NodeWire(database, id);
    tail = new OutboxTail(jdbc, id);
    feed = new ChangeFeed(tail, wire, listeners.getBeanProvider(ChangeListener.class));
    outbox = new Outbox(jdbc, id, feed);
    presence = new Presence(wire, clock);
    tail.begin();
  }

  TestNode start() {
    feed.start();
    wire.start();
    return this;
  }

  @Override
  public String entity() {
    return ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    heard.addAll(changes);
  }

  @Override
  public void close() {
    if (feed.isRunning()) {
      feed.stop();
      wire.stop();
    }
  }
}
