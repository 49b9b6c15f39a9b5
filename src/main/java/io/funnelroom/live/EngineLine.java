package io.funnelroom.live;

import com.vaadin.collaborationengine.ActionDispatcher;
import com.vaadin.collaborationengine.ActivationHandler;
import com.vaadin.collaborationengine.ConnectionContext;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to the collaboration engine that belongs to no component: what happens on it is done
 * one after another by whoever comes along, and nobody waits. It takes no screen's lock, and leaves
 * out the engine's own message on leaving a page, which our security would refuse.
 */
final class EngineLine implements ConnectionContext {

  private static final Logger log = LoggerFactory.getLogger(EngineLine.class);

  private final transient Actions actions = new Actions();

  @Override
  public Registration init(ActivationHandler activation, Executor unused) {
    activation.accept(actions);
    return () -> activation.accept(null);
  }

  /** Does this when what came before is done. */
  void run(Command action) {
    actions.dispatchAction(action);
  }

  private static final class Actions implements ActionDispatcher {

    private final Queue<Command> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Override
    public void dispatchAction(Command action) {
      waiting.add(action);
      while (!waiting.isEmpty() && busy.compareAndSet(false, true)) {
        try {
          for (Command next = waiting.poll(); next != null; next = waiting.poll()) {
            perform(next);
          }
        } finally {
          busy.set(false);
        }
      }
    }

    @Override
    public <T> CompletableFuture<T> createCompletableFuture() {
      return new CompletableFuture<>();
    }

    /** Whoever performs it did not ask for it, and is not to suffer for it. */
    private static void perform(Command action) {
      try {
        action.execute();
      } catch (RuntimeException failure) {
        log.warn("The collaboration engine could not be told something", failure);
      }
    }
  }
}
