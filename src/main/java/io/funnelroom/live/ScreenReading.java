package io.funnelroom.live;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What an open screen shows and takes several queries to read: read beside the screen, never while
 * it is held, one reading after the other. The first goes at once, the next a pause of {@value
 * #PAUSE_MILLIS} ms later, however often it was asked for meanwhile.
 */
public final class ScreenReading<T> {

  static final int PAUSE_MILLIS = 300;

  private final ScreenPace pace;
  private final ScheduledExecutorService clockwork;
  private final Supplier<T> find;
  private final Consumer<T> show;
  private final AtomicLong now = new AtomicLong();
  private boolean busy;
  private boolean again;

  ScreenReading(
      ScreenPace pace, ScheduledExecutorService clockwork, Supplier<T> find, Consumer<T> show) {
    this.pace = pace;
    this.clockwork = clockwork;
    this.find = find;
    this.show = show;
  }

  /**
   * Has it read and shown soon. A reading that fails goes to the session's error handler, and what
   * is shown stays.
   */
  public synchronized void ask() {
    if (busy) {
      again = true;
    } else {
      busy = true;
      clockwork.schedule(this::read, 0, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Reads and shows it at once, in the screen's UI: after what the person did there themselves.
   * What was being read before then comes too late to be shown.
   */
  public void now() {
    now.incrementAndGet();
    show.accept(find.get());
  }

  private void read() {
    long begun = now.get();
    try {
      T found = find.get();
      pace.show(() -> arrived(found, begun));
    } catch (RuntimeException failure) {
      pace.show(
          () -> {
            throw failure;
          });
    } finally {
      clockwork.schedule(this::rested, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void arrived(T found, long begun) {
    if (now.get() == begun) {
      show.accept(found);
    }
  }

  private void rested() {
    synchronized (this) {
      if (!again) {
        busy = false;
        return;
      }
      again = false;
    }
    read();
  }
}
