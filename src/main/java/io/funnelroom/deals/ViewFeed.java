package io.funnelroom.deals;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.stereotype.Component;

/** Tells the open screens that named views changed, wherever somebody changed them. */
@Component
public class ViewFeed implements ChangeListener {

  private final Set<Runnable> watchers = new CopyOnWriteArraySet<>();

  /**
   * Calls this after each change until the registration is removed; on the feed's thread, so it
   * hands the work over to its screen and returns.
   */
  public Registration watch(Runnable watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  @Override
  public String entity() {
    return NamedViews.ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    watchers.forEach(Runnable::run);
  }
}
