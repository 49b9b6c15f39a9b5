package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** A page that is open and runs at once what it is given. */
class OpenScreen extends UI {

  /** How much of {@code shown} each access brought along. */
  final List<Integer> batches = new ArrayList<>();

  final List<String> shown = new ArrayList<>();

  /** What the session's error handler was told. */
  final List<Throwable> failures = new ArrayList<>();

  boolean connected = true;

  private final VaadinSession session =
      new VaadinSession(null) {
        @Override
        public ErrorHandler getErrorHandler() {
          return error -> failures.add(error.getThrowable());
        }
      };

  private final UIInternals internals =
      new UIInternals(this) {
        @Override
        public PushConnection getPushConnection() {
          return new Line();
        }
      };

  @Override
  public UIInternals getInternals() {
    return internals == null ? super.getInternals() : internals;
  }

  @Override
  public VaadinSession getSession() {
    return session;
  }

  @Override
  public boolean isAttached() {
    return true;
  }

  @Override
  public synchronized Future<Void> access(Command command) {
    int before = shown.size();
    command.execute();
    batches.add(shown.size() - before);
    return null;
  }

  private final class Line implements PushConnection {

    @Override
    public boolean isConnected() {
      return connected;
    }

    @Override
    public void push() {}

    @Override
    public void disconnect() {
      connected = false;
    }
  }
}
