package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.TaskOutcome.Conflict;
import io.funnelroom.deals.TaskOutcome.Saved;
import io.funnelroom.deals.TaskOutcome.Unchanged;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what people do with tasks, and lets the deal's key action follow. Every method throws
 * {@link RuleViolation} when the person may not, the task or its deal is not there, or a rule
 * forbids it; {@link DealHeld} while an import holds the deal.
 */
@Service
@Transactional
public class TaskEditing {

  private final TaskTable tasks;
  private final DealTable deals;
  private final KeyAction keyAction;
  private final TaskPermission permission;
  private final TaskChanges changes;
  private final DealChanges dealChanges;
  private final Owners owners;
  private final TaskNotes notes;
  private final Clock clock;

  TaskEditing(
      TaskTable tasks,
      DealTable deals,
      KeyAction keyAction,
      TaskPermission permission,
      TaskChanges changes,
      DealChanges dealChanges,
      Owners owners,
      TaskNotes notes,
      Clock clock) {
    this.tasks = tasks;
    this.deals = deals;
    this.keyAction = keyAction;
    this.permission = permission;
    this.changes = changes;
    this.dealChanges = dealChanges;
    this.owners = owners;
    this.notes = notes;
    this.clock = clock;
  }

  /** Gives the deal one more task. */
  public Task add(Person by, DealId id, NewTask wanted) {
    Deal deal = deals.lock(id).orElseThrow(() -> new RuleViolation("deal.not-found", id.value()));
    permission.mustAdd(by, deal.row());
    Moment moment = Moment.of(by, clock);
    Task added = Task.added(id, wanted, moment);
    owners.nameOf(wanted.owner());
    TaskId shown = keyAction.shown(deal);
    Task stored = tasks.insert(added);
    changes.tell(stored, null, null, moment);
    notes.added(stored, moment);
    keyAction.show(deal, shown, moment);
    dealChanges.tell(deal);
    return stored;
  }

  /** Stores the edit of one field, once, however often it is sent, unless somebody was faster. */
  public TaskOutcome change(Person by, TaskEdit edit) {
    Held held = hold(by, edit.task());
    TaskField field = edit.field();
    Task before = held.here();
    if (changes.knows(edit.editId())) {
      return new Unchanged(before);
    }
    Moment moment = Moment.of(by, clock);
    Task after = before.with(field, edit.value(), moment);
    if (Objects.equals(before.value(field), after.value(field))) {
      return new Unchanged(before);
    }
    FieldStamp stamp = before.stamp(field);
    if (stamp.version() != edit.seenVersion()) {
      return new Conflict(before, edit, stamp.by(), stamp.at());
    }
    if (field == TaskField.OWNER) {
      owners.nameOf((PersonId) edit.value());
    }
    notes.changed(before, after, field, moment);
    return store(held, after, field, edit.editId(), moment);
  }

  /** Marks the task as done, or as not done; doing it again changes nothing. */
  public TaskOutcome done(Person by, TaskId id, boolean done) {
    Held held = hold(by, id);
    Task before = held.here();
    if (before.isDone() == done) {
      return new Unchanged(before);
    }
    Moment moment = Moment.of(by, clock);
    Task after = before.marked(done, moment);
    notes.done(after, moment);
    return store(held, after, TaskField.STATE, null, moment);
  }

  /** Removes the task; {@link #restore} brings it back. */
  public TaskOutcome remove(Person by, TaskId id) {
    return removed(by, id, true);
  }

  /** Brings a removed task back as it was. */
  public TaskOutcome restore(Person by, TaskId id) {
    return removed(by, id, false);
  }

  private TaskOutcome removed(Person by, TaskId id, boolean away) {
    Held held = hold(by, id);
    if (held.task.removed() == away) {
      return new Unchanged(held.task);
    }
    Moment moment = Moment.of(by, clock);
    Task after = held.task.removed(away, moment);
    notes.removed(after, moment);
    return store(held, after, TaskField.STATE, null, moment);
  }

  private TaskOutcome store(Held held, Task after, TaskField field, UUID editId, Moment moment) {
    TaskId shown = keyAction.shown(held.deal);
    tasks.update(after);
    changes.tell(after, field, editId, moment);
    keyAction.show(held.deal, shown, moment);
    dealChanges.tell(held.deal);
    return new Saved(held.task, after);
  }

  /** A task changes only while its deal is held, so that the nearest one stays the nearest. */
  private Held hold(Person by, TaskId id) {
    DealId of = tasks.find(id).map(Task::deal).orElseThrow(TaskEditing::notFound);
    Deal deal = deals.lock(of).orElseThrow(TaskEditing::notFound);
    Task task = tasks.find(id).orElseThrow(TaskEditing::notFound);
    permission.mustWorkOn(by, deal.row(), task);
    return new Held(deal, task);
  }

  private static RuleViolation notFound() {
    return new RuleViolation("task.not-found");
  }

  private record Held(Deal deal, Task task) {

    Task here() {
      if (task.removed()) {
        throw new RuleViolation("task.removed");
      }
      return task;
    }
  }
}
