package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.ui.StableOrder;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskId;
import io.funnelroom.team.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The tasks of a deal, a row each: the open ones, and apart from them those that are done. */
final class TaskRows {

  private final Function<Task, TaskRow> draw;
  private final UnorderedList open = new UnorderedList();
  private final UnorderedList done = new UnorderedList();
  private final Map<TaskId, TaskRow> rows = new HashMap<>();

  /**
   * @param draw makes the row of a task
   */
  TaskRows(Function<Task, TaskRow> draw) {
    this.draw = draw;
    open.addClassName("tasks");
    done.addClassName("tasks");
  }

  UnorderedList open() {
    return open;
  }

  UnorderedList done() {
    return done;
  }

  /** Shows these tasks and no others. */
  void showAll(List<Task> tasks) {
    List<TaskId> present = tasks.stream().map(Task::id).toList();
    rows.keySet().removeIf(id -> !present.contains(id));
    tasks.forEach(this::row);
    arrange();
  }

  /** Shows what these tasks are now; those that were removed go, unless they are back by now. */
  void show(List<Task> changed) {
    for (Task task : changed) {
      if (!task.removed()) {
        row(task);
      } else if (find(task.id()).filter(row -> row.task().version() > task.version()).isEmpty()) {
        rows.remove(task.id());
      }
    }
    arrange();
  }

  List<Task> tasks() {
    return rows.values().stream().map(TaskRow::task).sorted(Task.OPEN_FIRST).toList();
  }

  Optional<TaskRow> find(TaskId task) {
    return Optional.ofNullable(rows.get(task));
  }

  void glow(TaskId task, Set<String> fields, Person by) {
    find(task).ifPresent(row -> row.glow(fields, by));
  }

  private void row(Task task) {
    rows.computeIfAbsent(task.id(), id -> draw.apply(task)).show(task, false);
  }

  private void arrange() {
    List<TaskRow> sorted = tasks().stream().map(task -> rows.get(task.id())).toList();
    StableOrder.arrange(open, sorted.stream().filter(row -> !row.task().isDone()).toList());
    StableOrder.arrange(done, sorted.stream().filter(row -> row.task().isDone()).toList());
    sorted.forEach(row -> row.show(row.task(), row == sorted.getFirst() && row.task().isOpen()));
  }
}
