package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * One open screen's pace: the first change goes out at once, after it at most one {@code ui.access}
 * in {@value #PAUSE_MILLIS} ms, however many changes came. What may wait never makes a change wait.
 */
public final class ScreenPace {

  static final int PAUSE_MILLIS = 50;

  private final UI ui;
  private final ScheduledExecutorService clockwork;
  private final List<Runnable> waiting = new ArrayList<>();
  private final Lock oneBatchAtATime = new ReentrantLock();
  private final LongSupplier nanoTime;
  private long lastChange;
  private boolean changeScheduled;
  private boolean rideScheduled;

  ScreenPace(UI ui, ScheduledExecutorService clockwork, LongSupplier nanoTime) {
    this.ui = ui;
    this.clockwork = clockwork;
    this.nanoTime = nanoTime;
    this.lastChange = nanoTime.getAsLong() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
  }

  /**
   * Runs this in the screen's UI, now or with the next batch. A patch that fails goes to the
   * session's error handler and does not keep the others from being shown.
   */
  public synchronized void show(Runnable patch) {
    waiting.add(patch);
    if (!changeScheduled) {
      changeScheduled = true;
      long sinceLast = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - lastChange);
      schedule(Math.max(0, PAUSE_MILLIS - sinceLast));
    }
  }

  /**
   * Runs this with the next change, or alone after a pause: where people are, not what they did.
   */
  public synchronized void rideAlong(Runnable patch) {
    waiting.add(patch);
    if (!changeScheduled && !rideScheduled) {
      rideScheduled = true;
      schedule(PAUSE_MILLIS);
    }
  }

  /** Whether the browser is still connected, as far as one can know before a heartbeat fails. */
  boolean reachesScreen() {
    PushConnection push = ui.getInternals().getPushConnection();
    return push == null || push.isConnected();
  }

  private void schedule(long millis) {
    clockwork.schedule(this::flush, millis, TimeUnit.MILLISECONDS);
  }

  private void flush() {
    oneBatchAtATime.lock();
    try {
      List<Runnable> batch = take();
      if (!batch.isEmpty() && ui.isAttached()) {
        ui.access(() -> batch.forEach(this::run));
      }
    } catch (UIDetachedException closed) {
      // A closed screen shows nothing any more.
      return;
    } finally {
      oneBatchAtATime.unlock();
    }
  }

  private synchronized List<Runnable> take() {
    List<Runnable> batch = List.copyOf(waiting);
    waiting.clear();
    if (changeScheduled) {
      lastChange = nanoTime.getAsLong();
    }
    changeScheduled = false;
    rideScheduled = false;
    return batch;
  }

  private void run(Runnable patch) {
    try {
      patch.run();
    } catch (RuntimeException failure) {
      ui.getSession().getErrorHandler().error(new ErrorEvent(failure));
    }
  }
}
