package io.funnelroom.deals;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.ChangeListener;
import io.funnelroom.team.AccessPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings changed deals to the open screens: read once a batch, whoever looks at them. */
@Component
public class DealFeed implements ChangeListener {

  private static final int MANY = 500;

  private final DealTable table;
  private final AccessPolicy policy;
  private final Set<DealWatcher> watchers = new CopyOnWriteArraySet<>();
  private final AtomicLong generation = new AtomicLong();

  DealFeed(DealTable table, AccessPolicy policy) {
    this.table = table;
    this.policy = policy;
  }

  /** Tells this screen of changes until the registration is removed. */
  public Registration watch(DealWatcher watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Grows with every batch of changes: what was read at one generation holds until the next. */
  public long generation() {
    return generation.get();
  }

  @Override
  public String entity() {
    return DealChanges.ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    generation.incrementAndGet();
    if (watchers.isEmpty()) {
      return;
    }
    boolean many = changes.size() > MANY || changes.stream().anyMatch(DealFeed::isMany);
    DealNews news = many ? DealNews.MANY : read(changes);
    for (DealWatcher watcher : watchers) {
      watcher.dealsChanged(policy.maySeeDeals(watcher.viewer()) ? news : withoutRows(news));
    }
  }

  private DealNews read(List<Change> changes) {
    Set<DealId> ids =
        changes.stream().map(change -> new DealId(change.id())).collect(Collectors.toSet());
    Map<DealId, DealRow> rows =
        table.findAll(ids).stream().collect(Collectors.toMap(DealRow::id, Function.identity()));
    return new DealNews(changes.stream().map(change -> item(change, rows)).toList());
  }

  private static DealNews.Item item(Change change, Map<DealId, DealRow> rows) {
    DealId id = new DealId(change.id());
    return new DealNews.Item(change, id, rows.get(id));
  }

  private static DealNews withoutRows(DealNews news) {
    return new DealNews(
        news.items().stream()
            .map(item -> new DealNews.Item(item.change(), item.deal(), null))
            .toList());
  }

  private static boolean isMany(Change change) {
    return change.kind() == ChangeKind.MANY;
  }
}
