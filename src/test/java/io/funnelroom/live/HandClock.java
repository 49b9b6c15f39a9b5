package io.funnelroom.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A clockwork whose time passes by hand. */
class HandClock extends ScheduledThreadPoolExecutor {

  final List<Long> delays = new ArrayList<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  long nanos;

  HandClock() {
    super(0);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    delays.add(unit.toMillis(delay));
    waiting.add(task);
    return null;
  }

  void strike() {
    waiting.remove().run();
  }

  void strikeLast() {
    waiting.removeLast().run();
  }

  /** Strikes until nothing waits. */
  void runDown() {
    while (!waiting.isEmpty()) {
      strike();
    }
  }
}
