package io.funnelroom.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * The page's own eye on its connection: a banner while the network or the server is away, a return
 * without the person's help when it is back, and a new push channel where the old one fell silent.
 */
@Tag("room-connection")
@JsModule("./connection.ts")
public class ConnectionWatch extends Component {

  private final String boot;

  /** Watches the connection to this start of the server. */
  public ConnectionWatch(ServerBoot boot) {
    this.boot = boot.id();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement()
        .setProperty("boot", boot)
        .setProperty("offlineText", getTranslation("live.connection.offline"))
        .setProperty("awayText", getTranslation("live.connection.away"))
        .setProperty("backText", getTranslation("live.connection.back"))
        .setProperty("brokenText", getTranslation("live.connection.broken"))
        .setProperty("reloadText", getTranslation("live.connection.reload"))
        .setProperty("unsentOneText", getTranslation("live.connection.unsent-one"))
        .setProperty("unsentText", getTranslation("live.connection.unsent"));
  }

  /** Answers through the push channel, never with the response, to show that it carries. */
  @ClientCallable
  void call() {
    UI ui = getUI().orElseThrow();
    Thread.startVirtualThread(() -> ui.access(() -> getElement().callJsFunction("heard")));
  }

  /** Gives up the push channel; the page opens a new one with its next call. */
  @ClientCallable
  void closePush() {
    getUI().orElseThrow().getPushConfiguration().setPushMode(PushMode.DISABLED);
  }

  /** Opens a push channel after {@link #closePush}. */
  @ClientCallable
  void openPush() {
    getUI().orElseThrow().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
  }
}
