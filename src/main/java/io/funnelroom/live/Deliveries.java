package io.funnelroom.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Hands changes to those who listen for their entity. Who fails, as when the database is away for a
 * moment, gets the same again with the next delivery; the others are not kept waiting.
 */
class Deliveries {

  private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

  private final ObjectProvider<ChangeListener> listeners;
  private final Map<ChangeListener, List<Change>> owed = new HashMap<>();

  Deliveries(ObjectProvider<ChangeListener> listeners) {
    this.listeners = listeners;
  }

  void deliver(List<Change> changes) {
    listeners.forEach(
        listener -> {
          List<Change> due = owed.getOrDefault(listener, new ArrayList<>());
          changes.stream()
              .filter(change -> change.entity().equals(listener.entity()))
              .forEach(due::add);
          if (!due.isEmpty()) {
            deliver(listener, due);
          }
        });
  }

  private void deliver(ChangeListener listener, List<Change> due) {
    try {
      listener.changed(List.copyOf(due));
      owed.remove(listener);
    } catch (RuntimeException failure) {
      owed.put(listener, due);
      log.warn("Could not bring {} changes to the screens; trying again", due.size(), failure);
    }
  }
}
