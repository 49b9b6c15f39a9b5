package io.funnelroom.deals;

import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes in a deal's history what happened to its tasks, as people read it. */
@Component
class TaskNotes {

  private final ApplicationEventPublisher events;
  private final People people;

  TaskNotes(ApplicationEventPublisher events, People people) {
    this.events = events;
    this.people = people;
  }

  void added(Task task, Moment moment) {
    note(task, "task-added", null, said(task), moment);
  }

  void changed(Task before, Task after, TaskField field, Moment moment) {
    note(after, "task-changed", said(before, field), said(after, field), moment);
  }

  void done(Task task, Moment moment) {
    note(task, task.isDone() ? "task-done" : "task-reopened", null, said(task), moment);
  }

  void removed(Task task, Moment moment) {
    if (task.removed()) {
      note(task, "task-removed", said(task), null, moment);
    } else {
      note(task, "task-restored", null, said(task), moment);
    }
  }

  /** The task by its text, with what changed where that is something else. */
  private String said(Task task, TaskField field) {
    return switch (field) {
      case OWNER -> with(task.text(), task.owner() == null ? null : nameOf(task));
      case DUE -> said(task);
      case TEXT, STATE -> task.text();
    };
  }

  private static String said(Task task) {
    return with(task.text(), task.due() == null ? null : task.due().toString());
  }

  private static String with(String text, String more) {
    return more == null ? text : (text + " (" + more + ")").strip();
  }

  private String nameOf(Task task) {
    return people.find(task.owner()).map(Person::name).orElse(null);
  }

  private void note(Task task, String kind, String before, String after, Moment moment) {
    events.publishEvent(
        DealNoted.changed(task.deal(), kind, before, after, moment.by(), moment.at()));
  }
}
