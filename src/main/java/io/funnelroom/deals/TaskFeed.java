package io.funnelroom.deals;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.Change;
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

/** Brings changed tasks to the open screens: read once a batch, whoever looks at them. */
@Component
public class TaskFeed implements ChangeListener {

  private final TaskTable table;
  private final AccessPolicy policy;
  private final Set<TaskWatcher> watchers = new CopyOnWriteArraySet<>();
  private final AtomicLong generation = new AtomicLong();

  TaskFeed(TaskTable table, AccessPolicy policy) {
    this.table = table;
    this.policy = policy;
  }

  /** Tells this screen of changes until the registration is removed. */
  public Registration watch(TaskWatcher watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Grows with every batch of changes: what was read at one generation holds until the next. */
  public long generation() {
    return generation.get();
  }

  @Override
  public String entity() {
    return TaskChanges.ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    generation.incrementAndGet();
    if (watchers.isEmpty()) {
      return;
    }
    List<TaskNews> news = read(changes);
    for (TaskWatcher watcher : watchers) {
      if (policy.maySeeDeals(watcher.viewer())) {
        watcher.tasksChanged(news);
      }
    }
  }

  /** A task that is gone with its deal is no news: the deal's own tells it. */
  private List<TaskNews> read(List<Change> changes) {
    Set<TaskId> ids = changes.stream().map(TaskFeed::task).collect(Collectors.toSet());
    Map<TaskId, Task> tasks =
        table.findAll(ids).stream().collect(Collectors.toMap(Task::id, Function.identity()));
    return changes.stream()
        .filter(change -> tasks.containsKey(task(change)))
        .map(change -> new TaskNews(change, tasks.get(task(change))))
        .toList();
  }

  private static TaskId task(Change change) {
    return new TaskId(Long.parseLong(change.id()));
  }
}
