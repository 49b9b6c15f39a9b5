package io.funnelroom.activity;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealId;
import io.funnelroom.live.Change;
import io.funnelroom.team.AccessPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings what is added to a history to the screens that show it: read once, whoever looks. */
@Component
public class HistoryFeed {

  /** So many of the newest lines are handed over: more than one act adds to one deal. */
  public static final int NEWEST = 50;

  private final ActivityTable table;
  private final AccessPolicy policy;
  private final Set<HistoryWatcher> watchers = new CopyOnWriteArraySet<>();

  HistoryFeed(ActivityTable table, AccessPolicy policy) {
    this.table = table;
    this.policy = policy;
  }

  /** Tells this screen until the registration is removed. */
  public Registration watch(HistoryWatcher watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  void changed(List<Change> changes) {
    if (watchers.isEmpty()) {
      return;
    }
    Set<String> changed = changes.stream().map(Change::id).collect(Collectors.toSet());
    Map<DealId, List<HistoryEntry>> newest = new HashMap<>();
    for (HistoryWatcher watcher : watchers) {
      if (concerns(changed, watcher.deal()) && policy.maySeeDeals(watcher.viewer())) {
        watcher.grew(newest.computeIfAbsent(watcher.deal(), this::read));
      }
    }
  }

  private static boolean concerns(Set<String> changed, DealId deal) {
    return changed.contains(deal.value()) || changed.contains(Change.MANY);
  }

  private List<HistoryEntry> read(DealId deal) {
    return table.page(deal, HistoryFilter.ALL, null, NEWEST);
  }
}
