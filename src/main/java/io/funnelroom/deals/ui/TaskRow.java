package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.sheet.RowField;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskField;
import io.funnelroom.team.Person;
import java.util.Set;
import java.util.stream.Collectors;

/** One task on the deal page: checked off with one key, its fields edited in place. */
final class TaskRow extends ListItem {

  /** The arrows go from box to box; whoever checks one off by key is at the next. */
  private static final String KEYS =
      """
      const go = by => {
        const boxes = [...this.closest('.tasks-panel').querySelectorAll('.task-check')]
            .filter(box => box.checkVisibility());
        (boxes[boxes.indexOf(this) + by] ?? boxes[boxes.indexOf(this) - 1])?.focus();
      };
      this.onkeydown = event => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          go(event.key === 'ArrowDown' ? 1 : -1);
        }
      };
      this.onclick = event => {
        if (event.detail === 0 && this.ariaChecked === 'false') {
          go(1);
        }
      };
      """;

  private final RowFields<Task> fields;
  private final TaskColumns columns;
  private final NativeButton check = new NativeButton();
  private final NativeButton remove = new NativeButton();
  private final Span nearest = new Span();

  TaskRow(Task task, String userName, TaskColumns columns, TaskActs acts) {
    this.columns = columns;
    addClassName("task-row");
    getElement().setAttribute("data-task", task.id().toString());
    fields =
        new RowFields<>(
            "task-" + task.id(), userName, each -> each.id().toString(), Task::version, task);
    columns.columns().forEach(fields::addColumn);
    fields.onEdits(edits -> acts.edited(edits, fields));
    fields.addClassName("task-fields");
    button(check, "task-check");
    check.getElement().setAttribute("role", "checkbox");
    check.addClickListener(click -> acts.mark(task(), !task().isDone()));
    button(remove, "task-remove");
    remove.addClickListener(click -> acts.remove(task()));
    nearest.addClassName("task-nearest");
    nearest.setText(getTranslation("tasks.nearest"));
    nearest.setTitle(getTranslation("tasks.nearest.what"));
    fields.add(
        check, box(TaskField.TEXT), nearest, box(TaskField.DUE), box(TaskField.OWNER), remove);
    add(fields);
    check.getElement().executeJs(KEYS);
  }

  Task task() {
    return fields.row();
  }

  /** Shows the task as it is now, and whether it is the one that the deal shows. */
  void show(Task present, boolean shownByDeal) {
    fields.show(present);
    Task task = task();
    boolean mayWork = columns.mayWorkOn(task);
    setClassName("task-is-done", task.isDone());
    check.getElement().setAttribute("aria-checked", Boolean.toString(task.isDone()));
    String label = getTranslation(task.isDone() ? "tasks.reopen" : "tasks.do", task.text());
    check.setAriaLabel(label);
    check.setTitle(label);
    check.setEnabled(mayWork);
    nearest.setVisible(shownByDeal);
    remove.setAriaLabel(getTranslation("tasks.remove", task.text()));
    remove.setTitle(getTranslation("tasks.remove", task.text()));
    remove.setVisible(mayWork);
  }

  /** Lets what somebody else changed glow in their colour. */
  void glow(Set<String> keys, Person by) {
    Set<String> shown =
        keys.stream()
            .flatMap(key -> TaskField.ofKey(key).stream())
            .map(field -> field == TaskField.STATE ? TaskField.TEXT : field)
            .map(TaskColumns::key)
            .collect(Collectors.toSet());
    fields.glow(
        shown.isEmpty() ? Set.of(TaskColumns.key(TaskField.TEXT)) : shown, by.name(), by.colour());
  }

  /** Puts the person into a field. */
  void goTo(TaskField field) {
    fields.goTo(TaskColumns.key(field));
  }

  private Div box(TaskField field) {
    Div box = new Div(new RowField(TaskColumns.key(field)));
    box.addClassName("task-" + field.key());
    return box;
  }

  private static void button(NativeButton button, String className) {
    button.addClassName(className);
    button.getElement().setAttribute("type", "button");
  }
}
