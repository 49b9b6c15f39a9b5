package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Holds a deal's key action and its due date to what the nearest open task says, in both
 * directions.
 */
@Component
class KeyAction {

  private final TaskTable tasks;
  private final DealTable deals;
  private final TaskChanges changes;

  KeyAction(TaskTable tasks, DealTable deals, TaskChanges changes) {
    this.tasks = tasks;
    this.deals = deals;
    this.changes = changes;
  }

  /**
   * Lets the nearest open task say this; makes one where there is none. A task that says nothing
   * any more is removed, and what is the nearest then shows.
   *
   * @return the task
   */
  Task store(Deal deal, DealField field, Object value, UUID editId, Moment moment) {
    Task nearest =
        tasks
            .nearest(deal.row().id())
            .orElseGet(() -> Task.keyActionOf(deal.row(), moment.by(), moment.at()));
    return say(deal, nearest, field, value, editId, moment);
  }

  /** Lets this task say this, whichever is the nearest. */
  Task say(Deal deal, Task task, DealField field, Object value, UUID editId, Moment moment) {
    TaskField said = TaskField.of(field);
    TaskId shown = shown(deal);
    Task saying = task.saying(said, value, moment);
    Task stored;
    if (task.id() == null) {
      stored = tasks.insert(saying);
      changes.tell(stored, null, editId, moment);
    } else {
      stored = saying;
      tasks.update(stored);
      changes.tell(stored, said, editId, moment);
    }
    show(deal, shown, moment);
    return stored;
  }

  /** The task that is the nearest now; null for none. */
  TaskId shown(Deal deal) {
    return tasks.nearest(deal.row().id()).map(Task::id).orElse(null);
  }

  /** Shows the nearest open task after a change; {@code before} is the one that was it. */
  void show(Deal deal, TaskId before, Moment moment) {
    Optional<Task> nearest = tasks.nearest(deal.row().id());
    boolean another = !Objects.equals(before, nearest.map(Task::id).orElse(null));
    deal.showNearest(
        nearest.map(Task::text).orElse(""), nearest.map(Task::due).orElse(null), another, moment);
    deals.updateKeyAction(deal.row());
  }

  /** The task as it is now that holds what the edit stored; empty when none does any more. */
  Optional<Task> holding(EditOutcome.Saved edit) {
    if (edit.task() != null) {
      return tasks.find(edit.task().id());
    }
    TaskField field = TaskField.of(edit.field());
    Object held = field == TaskField.TEXT && edit.after() == null ? "" : edit.after();
    return tasks.of(edit.row().id()).stream()
        .filter(task -> Objects.equals(task.value(field), held))
        .max(Comparator.comparing(task -> task.stamp(field).at()));
  }

  /** Gives the deal's next owner the open tasks of the one it had, and those of nobody. */
  void handOver(Deal deal, PersonId to, Moment moment) {
    PersonId from = deal.row().owner();
    for (Task task : tasks.of(deal.row().id())) {
      if (task.isOpen() && (task.owner() == null || task.owner().equals(from))) {
        Task theirs = task.with(TaskField.OWNER, to, moment);
        tasks.update(theirs);
        changes.tell(theirs, TaskField.OWNER, null, moment);
      }
    }
  }
}
