package io.funnelroom.deals;

import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells every open screen what happened to a task. */
@Component
class TaskChanges {

  static final String ENTITY = "task";

  private final Outbox outbox;

  TaskChanges(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Whether the edit of this id has been stored already. */
  boolean knows(UUID editId) {
    return outbox.knows(editId);
  }

  /** Tells the open screens, of a change of this field; of a new task where it is null. */
  void tell(Task task, TaskField field, UUID editId, Moment moment) {
    ChangeKind kind =
        task.removed()
            ? ChangeKind.REMOVED
            : field == null ? ChangeKind.OPENED : ChangeKind.CHANGED;
    Set<String> fields = field == null ? Set.of() : Set.of(field.key());
    outbox.record(
        new Change(
            ENTITY, task.id().toString(), task.version(), kind, fields, moment.by(), moment.at()),
        editId);
  }
}
