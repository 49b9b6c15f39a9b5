package io.funnelroom.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings every committed change to the modules that show it, on one thread. Changes of this node
 * come straight from their commit; those of other nodes from the outbox, for which a notification
 * is only the wake-up and a look every two seconds the safety net.
 */
@Component
public class ChangeFeed implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);
  private static final String TOPIC = "changed";
  private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(2);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);
  private static final List<Sequenced> LOOK = List.of();

  private final OutboxTail tail;
  private final NodeWire wire;
  private final Deliveries deliveries;
  private final BlockingQueue<List<Sequenced>> arrivals = new LinkedBlockingQueue<>();
  private volatile Thread thread;

  ChangeFeed(OutboxTail tail, NodeWire wire, ObjectProvider<ChangeListener> listeners) {
    this.tail = tail;
    this.wire = wire;
    this.deliveries = new Deliveries(listeners);
  }

  void committedHere(List<Sequenced> changes) {
    arrivals.add(List.copyOf(changes));
    wire.tell(TOPIC, "");
  }

  @Override
  public void start() {
    tail.begin();
    wire.on(TOPIC, word -> arrivals.add(LOOK));
    thread = Thread.ofPlatform().name("change-feed").daemon().unstarted(this::run);
    thread.start();
  }

  /** Ends between two deliveries, while the database is still there. */
  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    arrivals.add(LOOK);
    try {
      running.join(LONGEST_FAREWELL);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    long nextLook = System.nanoTime() + LOOK_EVERY;
    while (Thread.currentThread() == thread) {
      List<List<Sequenced>> taken = take(nextLook - System.nanoTime());
      List<Sequenced> changes = new ArrayList<>();
      taken.forEach(changes::addAll);
      if (taken.contains(LOOK) || System.nanoTime() >= nextLook) {
        nextLook = System.nanoTime() + LOOK_EVERY;
        changes.addAll(look());
      }
      // Changes of one record have their numbers in the order of its versions.
      changes.sort(Comparator.comparingLong(Sequenced::seq));
      deliveries.deliver(changes.stream().map(Sequenced::change).toList());
    }
  }

  private List<List<Sequenced>> take(long waitNanos) {
    List<List<Sequenced>> taken = new ArrayList<>();
    try {
      List<Sequenced> first = arrivals.poll(Math.max(0, waitNanos), TimeUnit.NANOSECONDS);
      if (first != null) {
        taken.add(first);
        arrivals.drainTo(taken);
      }
    } catch (InterruptedException nobodys) {
      // Nobody means to interrupt this thread: it goes on.
      log.debug("Interrupted while waiting for changes", nobodys);
    }
    return taken;
  }

  private List<Sequenced> look() {
    try {
      return tail.read();
    } catch (RuntimeException failure) {
      log.warn("Could not read what other nodes changed; looking again soon", failure);
      return List.of();
    }
  }
}
