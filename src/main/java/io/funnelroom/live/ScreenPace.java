package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One open screen's pace: the first change goes out at once, after it at most one {@code ui.access}
 * in {@value #PAUSE_MILLIS} ms, however many changes came.
 */
public final class ScreenPace {

  static final int PAUSE_MILLIS = 50;

  private final UI ui;
  private final ScheduledExecutorService clockwork;
  private final List<Runnable> waiting = new ArrayList<>();
  private final LongSupplier nanoTime;
  private long lastFlush;
  private boolean scheduled;

  ScreenPace(UI ui, ScheduledExecutorService clockwork, LongSupplier nanoTime) {
    this.ui = ui;
    this.clockwork = clockwork;
    this.nanoTime = nanoTime;
    this.lastFlush = nanoTime.getAsLong() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
  }

  /**
   * Runs this in the screen's UI, now or with the next batch. A patch that fails goes to the
   * session's error handler and does not keep the others from being shown.
   */
  public synchronized void show(Runnable patch) {
    waiting.add(patch);
    if (!scheduled) {
      schedule();
    }
  }

  private void schedule() {
    scheduled = true;
    long sinceLast = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - lastFlush);
    clockwork.schedule(this::flush, Math.max(0, PAUSE_MILLIS - sinceLast), TimeUnit.MILLISECONDS);
  }

  /**
   * The next batch is not scheduled before this one is under way, so that they keep their order.
   */
  private void flush() {
    List<Runnable> batch;
    synchronized (this) {
      batch = List.copyOf(waiting);
      waiting.clear();
      lastFlush = nanoTime.getAsLong();
    }
    try {
      if (ui.isAttached()) {
        ui.access(() -> batch.forEach(this::run));
      }
    } catch (UIDetachedException closed) {
      // A closed screen shows nothing any more.
      return;
    }
    synchronized (this) {
      scheduled = false;
      if (!waiting.isEmpty()) {
        schedule();
      }
    }
  }

  private void run(Runnable patch) {
    try {
      patch.run();
    } catch (RuntimeException failure) {
      ui.getSession().getErrorHandler().error(new ErrorEvent(failure));
    }
  }
}
