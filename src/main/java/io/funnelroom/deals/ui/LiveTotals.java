package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealGroup;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.Deals;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The figures of filters that screens show, read again at most every {@value #PAUSE_MILLIS} ms
 * while deals change, and once for all screens that ask for the same.
 */
@Component
class LiveTotals implements DisposableBean {

  private static final int PAUSE_MILLIS = 300;

  private final Deals deals;
  private final DealFeed feed;
  private final Map<Wanted, Reading> readings = new ConcurrentHashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("live-totals").daemon().factory());

  LiveTotals(Deals deals, DealFeed feed) {
    this.deals = deals;
    this.feed = feed;
  }

  /** Reads the figures soon and hands them over, on the worker's thread. */
  void read(Person viewer, Wanted wanted, Consumer<Reading> reader) {
    Reading known = readings.get(wanted);
    if (known != null && known.generation == feed.generation()) {
      reader.accept(known);
      return;
    }
    worker.schedule(() -> readNow(viewer, wanted, reader), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void readNow(Person viewer, Wanted wanted, Consumer<Reading> reader) {
    long now = feed.generation();
    Reading reading = readings.get(wanted);
    if (reading == null || reading.generation != now) {
      DealTotals totals = deals.totals(viewer, wanted.filter);
      List<DealGroup> groups =
          wanted.groupBy == null
              ? List.of()
              : deals.groupTotals(viewer, wanted.filter, wanted.groupBy);
      reading = new Reading(totals, groups, now);
      readings.values().removeIf(old -> old.generation != now);
      readings.put(wanted, reading);
    }
    reader.accept(reading);
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
  record Reading(DealTotals totals, List<DealGroup> groups, long generation) {}
}
