package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.team.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Figures that screens show: read at once after a pause, at most every {@value #PAUSE_MILLIS} ms
 * while deals change, and once for all screens that ask for the same.
 *
 * @param <W> what a screen asks for
 */
abstract class LiveFigures<W, R extends LiveFigures.Reading<W>> implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(LiveFigures.class);
  private static final int PAUSE_MILLIS = 300;

  private final DealFeed feed;
  private final Map<W, R> readings = new ConcurrentHashMap<>();
  private final Map<W, Set<Consumer<R>>> waiting = new HashMap<>();
  private final ScheduledExecutorService worker;
  private volatile long lastRead = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);

  LiveFigures(DealFeed feed, String name) {
    this.feed = feed;
    worker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
  }

  /** Reads the figures as they are now, when so many batches of changes have come. */
  abstract R read(Person viewer, W wanted, long generation);

  /**
   * Reads the figures soon and hands them over, on the worker's thread. A reader that asks again
   * before it has them gets them once.
   */
  void read(Person viewer, W wanted, Consumer<R> reader) {
    R known = readings.get(wanted);
    if (known != null && known.generation() == feed.generation()) {
      reader.accept(known);
    } else if (isFirstToWait(wanted, reader)) {
      long sinceLast = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastRead);
      long pause = Math.max(0, PAUSE_MILLIS - sinceLast);
      worker.schedule(() -> readNow(viewer, wanted), pause, TimeUnit.MILLISECONDS);
    }
  }

  /** Whether no change has come since the figures were read. */
  boolean isNew(R reading) {
    return reading.generation() == feed.generation();
  }

  private synchronized boolean isFirstToWait(W wanted, Consumer<R> reader) {
    boolean first = !waiting.containsKey(wanted);
    waiting.computeIfAbsent(wanted, none -> new HashSet<>()).add(reader);
    return first;
  }

  private synchronized Set<Consumer<R>> waitingFor(W wanted) {
    return waiting.remove(wanted);
  }

  private void readNow(Person viewer, W wanted) {
    Set<Consumer<R>> readers = waitingFor(wanted);
    try {
      R reading = reading(viewer, wanted);
      readers.forEach(reader -> reader.accept(reading));
    } catch (RuntimeException failure) {
      log.error("The figures of {} could not be read", wanted, failure);
    }
  }

  private R reading(Person viewer, W wanted) {
    long now = feed.generation();
    R known = readings.get(wanted);
    if (known != null && known.generation() == now) {
      return known;
    }
    R reading = read(viewer, wanted, now);
    lastRead = System.nanoTime();
    readings.values().removeIf(old -> old.generation() != now);
    readings.put(wanted, reading);
    return reading;
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }

  /** Figures as they were when so many batches of changes had come. */
  interface Reading<W> {

    W wanted();

    long generation();
  }
}
