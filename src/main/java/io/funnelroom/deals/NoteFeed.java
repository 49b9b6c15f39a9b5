package io.funnelroom.deals;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells open screens that something was noted around their deal (see {@link DealNoted}). */
@Component
public class NoteFeed implements ChangeListener {

  private final Set<Watch> watches = new CopyOnWriteArraySet<>();

  /**
   * Tells this listener who noted something around the deal, until the registration is removed. It
   * is called on the feed's thread: hand the work over to the screen and return.
   */
  public Registration watch(DealId deal, Consumer<PersonId> listener) {
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
    for (Watch watch : watches) {
      changes.stream()
          .filter(change -> change.id().equals(watch.deal().value()))
          .reduce((earlier, later) -> later)
          .ifPresent(last -> watch.listener().accept(last.by()));
    }
  }

  private record Watch(DealId deal, Consumer<PersonId> listener) {}
}
