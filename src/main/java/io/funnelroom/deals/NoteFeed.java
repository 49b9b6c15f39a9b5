package io.funnelroom.deals;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells open screens that something was noted around their deal (see {@link DealNoted}). */
@Component
public class NoteFeed implements ChangeListener {

  private final Set<Watch> watches = new CopyOnWriteArraySet<>();

  /**
   * Tells this listener that something was noted around the deal, until the registration is
   * removed. It is called on the feed's thread: hand the work over to the screen and return.
   */
  public Registration watch(DealId deal, Runnable listener) {
    Watch watch = new Watch(deal, listener);
    watches.add(watch);
    return () -> watches.remove(watch);
  }

  @Override
  public String entity() {
    return DealNoted.CHANGE;
  }

  @Override
  public void changed(List<Change> changes) {
    Set<String> deals = changes.stream().map(Change::id).collect(Collectors.toSet());
    watches.stream()
        .filter(watch -> deals.contains(watch.deal().value()))
        .forEach(watch -> watch.listener().run());
  }

  private record Watch(DealId deal, Runnable listener) {}
}
