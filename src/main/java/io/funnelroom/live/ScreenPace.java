package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One open screen's pace: the first change goes out at once, after it at most one {@code ui.access}
 * in {@value #PAUSE_MILLIS} ms, however many changes came.
 */
public final class ScreenPace {

  static final int PAUSE_MILLIS = 50;

  private final UI ui;
  private final ScheduledExecutorService clockwork;
  private final List<Runnable> waiting = new ArrayList<>();
  private long lastFlush = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
  private boolean scheduled;

  ScreenPace(UI ui, ScheduledExecutorService clockwork) {
    this.ui = ui;
    this.clockwork = clockwork;
  }

  /** Runs this in the screen's UI, now or with the next batch. */
  public synchronized void show(Runnable patch) {
    waiting.add(patch);
    if (!scheduled) {
      scheduled = true;
      long sinceLast = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastFlush);
      clockwork.schedule(this::flush, Math.max(0, PAUSE_MILLIS - sinceLast), TimeUnit.MILLISECONDS);
    }
  }

  private void flush() {
    List<Runnable> batch;
    synchronized (this) {
      batch = List.copyOf(waiting);
      waiting.clear();
      scheduled = false;
      lastFlush = System.nanoTime();
    }
    if (ui.isAttached()) {
      ui.access(() -> batch.forEach(Runnable::run));
    }
  }
}
