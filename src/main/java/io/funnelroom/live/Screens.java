package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gives each open screen its pace. */
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

  @Override
  public void destroy() {
    clockwork.shutdownNow();
  }
}
