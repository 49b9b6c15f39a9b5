package io.funnelroom.deals.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.base.ui.sheet.CellKind;
import io.funnelroom.base.ui.sheet.Choice;
import io.funnelroom.base.ui.sheet.Decoration;
import io.funnelroom.base.ui.sheet.Decoration.Tone;
import io.funnelroom.base.ui.sheet.SheetColumn;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskField;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a task as people read and edit them. */
final class TaskColumns {

  private static final String KEY = "task-";

  private final TaskParts parts;
  private final OpenDeal deal;
  private final Locale language;

  TaskColumns(TaskParts parts, OpenDeal deal, Locale language) {
    this.parts = parts;
    this.deal = deal;
    this.language = language;
  }

  /** The key of a field on the page, where the deal's own fields have theirs. */
  static String key(TaskField field) {
    return KEY + field.key();
  }

  /** The field of this key. */
  static TaskField field(String key) {
    return TaskField.ofKey(key.substring(KEY.length())).orElseThrow();
  }

  List<SheetColumn<Task>> columns() {
    return List.of(
        column(TaskField.TEXT, CellKind.LONG_TEXT).shows(Task::text),
        column(TaskField.DUE, CellKind.DATE)
            .shows(task -> task.due() == null ? "" : task.due().toString())
            .decorated(this::late),
        column(TaskField.OWNER, CellKind.PERSON)
            .choices(parts.people().active().stream().map(TaskColumns::choice).toList())
            .shows(task -> owner(task).map(Person::name).orElse(""))
            .edits(task -> owner(task).map(Person::userName).orElse(""))
            .decorated(this::avatar));
  }

  String header(TaskField field) {
    return Translations.text(language, "task.field." + field.key());
  }

  /** Whether the viewer may change, do and remove the task. */
  boolean mayWorkOn(Task task) {
    return parts.permission().mayWorkOn(deal.viewer(), deal.row(), task);
  }

  private SheetColumn<Task> column(TaskField field, CellKind kind) {
    return new SheetColumn<Task>(key(field), header(field), kind)
        .editableWhen(task -> !task.isDone() && mayWorkOn(task))
        .version(task -> task.stamp(field).version());
  }

  Decoration late(Task task) {
    return task.isLateOn(LocalDate.now(parts.clock()))
        ? Decoration.tone(Tone.OVERDUE).withBadge(Translations.text(language, "pipeline.late"))
        : Decoration.NONE;
  }

  private Decoration avatar(Task task) {
    return owner(task)
        .map(owner -> Decoration.avatar(PersonAvatar.initials(owner.name()), owner.colour()))
        .orElse(Decoration.NONE);
  }

  private Optional<Person> owner(Task task) {
    PersonId owner = task.owner();
    return owner == null ? Optional.empty() : parts.people().find(owner);
  }

  private static Choice choice(Person person) {
    return Choice.person(
        person.userName(), person.name(), PersonAvatar.initials(person.name()), person.colour());
  }
}
