package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealGroup;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.Deals;
import io.funnelroom.team.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.springframework.stereotype.Component;

/**
 * The figures of filters that screens show, read again at most every {@value #PAUSE_MILLIS} ms
 * while deals change, and once for all screens that ask for the same.
 */
@Component
class LiveTotals implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(LiveTotals.class);
  private static final int PAUSE_MILLIS = 300;

  private final Deals deals;
  private final DealFeed feed;
  private final Map<Wanted, Reading> readings = new ConcurrentHashMap<>();
  private final Map<Wanted, Set<Consumer<Reading>>> waiting = new HashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("live-totals").daemon().factory());

  LiveTotals(Deals deals, DealFeed feed) {
    this.deals = deals;
    this.feed = feed;
  }

  /**
   * Reads the figures soon and hands them over, on the worker's thread. A reader that asks again
   * before it has them gets them once.
   */
  void read(Person viewer, Wanted wanted, Consumer<Reading> reader) {
    Reading known = readings.get(wanted);
    if (known != null && known.generation == feed.generation()) {
      reader.accept(known);
    } else if (isFirstToWait(wanted, reader)) {
      worker.schedule(() -> readNow(viewer, wanted), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized boolean isFirstToWait(Wanted wanted, Consumer<Reading> reader) {
    boolean first = !waiting.containsKey(wanted);
    waiting.computeIfAbsent(wanted, none -> new HashSet<>()).add(reader);
    return first;
  }

  private synchronized Set<Consumer<Reading>> waitingFor(Wanted wanted) {
    return waiting.remove(wanted);
  }

  private void readNow(Person viewer, Wanted wanted) {
    Set<Consumer<Reading>> readers = waitingFor(wanted);
    try {
      Reading reading = reading(viewer, wanted);
      readers.forEach(reader -> reader.accept(reading));
    } catch (RuntimeException failure) {
      log.error("The figures of {} could not be read", wanted, failure);
    }
  }

  private Reading reading(Person viewer, Wanted wanted) {
    long now = feed.generation();
    Reading known = readings.get(wanted);
    if (known != null && known.generation == now) {
      return known;
    }
    DealTotals totals = deals.totals(viewer, wanted.filter);
    List<DealGroup> groups =
        wanted.groupBy == null
            ? List.of()
            : deals.groupTotals(viewer, wanted.filter, wanted.groupBy);
    Reading reading = new Reading(wanted, totals, groups, now);
    readings.values().removeIf(old -> old.generation != now);
    readings.put(wanted, reading);
    return reading;
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }

  /**
   * The figures that a screen asks for.
   *
   * @param groupBy the field whose groups it shows as well; null for none
   */
  record Wanted(DealFilter filter, DealField groupBy) {}

  /** Figures as they were when so many batches of changes had come. */
  record Reading(Wanted wanted, DealTotals totals, List<DealGroup> groups, long generation) {}
}
