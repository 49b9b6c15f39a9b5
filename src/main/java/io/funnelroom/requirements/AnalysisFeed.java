package io.funnelroom.requirements;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealId;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings changed records of one kind to the open screens of their deals: read once a batch. */
abstract class AnalysisFeed<T> implements ChangeListener {

  private final AnalysisPermission permission;
  private final Set<AnalysisWatcher<T>> watchers = new CopyOnWriteArraySet<>();

  AnalysisFeed(AnalysisPermission permission) {
    this.permission = permission;
  }

  /** Tells this screen of changes until the registration is removed. */
  public Registration watch(AnalysisWatcher<T> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  @Override
  public void changed(List<Change> changes) {
    if (watchers.isEmpty()) {
      return;
    }
    Set<Long> ids = changes.stream().map(AnalysisFeed::id).collect(Collectors.toSet());
    Map<Long, T> records =
        read(ids).stream().collect(Collectors.toMap(this::id, Function.identity()));
    for (AnalysisWatcher<T> watcher : watchers) {
      List<AnalysisNews<T>> own =
          changes.stream()
              .filter(change -> records.containsKey(id(change)))
              .map(change -> new AnalysisNews<>(change, records.get(id(change))))
              .filter(news -> deal(news.now()).equals(watcher.deal()))
              .toList();
      if (!own.isEmpty() && permission.maySee(watcher.viewer())) {
        watcher.changed(own);
      }
    }
  }

  abstract Collection<T> read(Set<Long> ids);

  abstract long id(T item);

  abstract DealId deal(T item);

  private static long id(Change change) {
    return Long.parseLong(change.id());
  }
}
