package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.Deals;
import io.funnelroom.team.Person;
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
  private final Map<DealFilter, Reading> readings = new ConcurrentHashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("live-totals").daemon().factory());

  LiveTotals(Deals deals, DealFeed feed) {
    this.deals = deals;
    this.feed = feed;
  }

  /** Reads the figures soon and hands them over, on the worker's thread. */
  void read(Person viewer, DealFilter filter, Consumer<DealTotals> reader) {
    long now = feed.generation();
    Reading known = readings.get(filter);
    if (known != null && known.generation == now) {
      reader.accept(known.totals);
      return;
    }
    worker.schedule(() -> readNow(viewer, filter, reader), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void readNow(Person viewer, DealFilter filter, Consumer<DealTotals> reader) {
    long now = feed.generation();
    Reading reading = readings.get(filter);
    if (reading == null || reading.generation != now) {
      reading = new Reading(now, deals.totals(viewer, filter));
      readings.values().removeIf(old -> old.generation != now);
      readings.put(filter, reading);
    }
    reader.accept(reading.totals);
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }

  private record Reading(long generation, DealTotals totals) {}
}
