package io.funnelroom.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
  private static final long LOOK_EVERY_MILLIS = 2000;
  private static final List<Change> LOOK = List.of();

  private final OutboxTail tail;
  private final NodeWire wire;
  private final ObjectProvider<ChangeListener> listeners;
  private final BlockingQueue<List<Change>> arrivals = new LinkedBlockingQueue<>();
  private volatile Thread thread;

  ChangeFeed(OutboxTail tail, NodeWire wire, ObjectProvider<ChangeListener> listeners) {
    this.tail = tail;
    this.wire = wire;
    this.listeners = listeners;
  }

  void committedHere(List<Sequenced> changes) {
    arrivals.add(changes.stream().map(Sequenced::change).toList());
    wire.tell(TOPIC, "");
  }

  @Override
  public void start() {
    tail.read();
    wire.on(TOPIC, word -> arrivals.add(LOOK));
    thread = Thread.ofPlatform().name("change-feed").daemon().start(this::run);
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    running.interrupt();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    long nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS);
    while (isRunning()) {
      try {
        long wait = Math.max(0, nextLook - System.nanoTime());
        List<Change> first = arrivals.poll(wait, TimeUnit.NANOSECONDS);
        List<List<Change>> taken = new ArrayList<>();
        arrivals.drainTo(taken);
        List<Change> changes = new ArrayList<>(first == null ? LOOK : first);
        taken.forEach(changes::addAll);
        boolean look = first == null || first.isEmpty() || taken.contains(LOOK);
        if (look) {
          changes.addAll(tail.read());
          nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS);
        }
        deliver(changes);
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failure) {
        log.warn("Could not bring changes to the screens; trying again", failure);
      }
    }
  }

  private void deliver(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    var byEntity = changes.stream().collect(Collectors.groupingBy(Change::entity));
    listeners.forEach(
        listener -> {
          List<Change> heard = byEntity.get(listener.entity());
          if (heard != null) {
            listener.changed(heard);
          }
        });
  }
}
