package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gives each open screen its pace. */
@Component
public class Screens implements DisposableBean {

  private final ScheduledExecutorService clockwork =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().name("screens-", 0).daemon().factory());

  /** The pace of a screen in this UI. */
  public ScreenPace pace(UI ui) {
    return new ScreenPace(ui, clockwork);
  }

  @Override
  public void destroy() {
    clockwork.shutdownNow();
  }
}
