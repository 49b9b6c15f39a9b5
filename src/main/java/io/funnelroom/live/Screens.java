package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gives each open screen its pace, and reads beside it. */
@Component
public class Screens implements DisposableBean {

  /** A screen whose network is slow holds a thread for as long as it takes to push to it. */
  private static final int AT_ONCE = 64;

  private final ScheduledExecutorService clockwork =
      Executors.newScheduledThreadPool(AT_ONCE, Thread.ofVirtual().name("screens-", 0).factory());

  /** The pace of a screen in this UI. */
  public ScreenPace pace(UI ui) {
    return new ScreenPace(ui, clockwork, System::nanoTime);
  }

  /**
   * Something that takes several queries to read, for the screen with this pace.
   *
   * @param find reads it, on a thread of its own
   * @param show shows it, in the screen's UI
   */
  public <T> ScreenReading<T> reading(ScreenPace pace, Supplier<T> find, Consumer<T> show) {
    return new ScreenReading<>(pace, clockwork, find, show);
  }

  @Override
  public void destroy() {
    clockwork.shutdownNow();
  }
}
