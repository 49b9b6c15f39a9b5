package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskEdit;
import io.funnelroom.deals.TaskField;
import io.funnelroom.deals.TaskId;
import io.funnelroom.deals.TaskOutcome;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores what a person types of a task and answers each edit where it was made. */
final class TaskEdits {

  private final TaskParts parts;
  private final Supplier<Person> viewer;
  private final Locale language;

  TaskEdits(TaskParts parts, Supplier<Person> viewer, Locale language) {
    this.parts = parts;
    this.viewer = viewer;
    this.language = language;
  }

  void store(List<CellEdit> edits, EditAnswers<Task> answers) {
    edits.forEach(edit -> store(edit, answers));
  }

  /** An edit without an answer stands as unsent in its field, and the browser sends it again. */
  private void store(CellEdit edit, EditAnswers<Task> answers) {
    try {
      TaskId task = new TaskId(Long.parseLong(edit.rowId()));
      TaskField field = TaskColumns.field(edit.columnKey());
      Object value = read(field, edit.text());
      answer(
          edit,
          parts
              .editing()
              .change(
                  viewer.get(),
                  new TaskEdit(task, field, value, edit.seenVersion(), edit.editId())),
          answers);
    } catch (DealHeld later) {
      return;
    } catch (RuleViolation refused) {
      answers.refused(edit, Translations.text(language, refused));
    }
  }

  private Object read(TaskField field, String typed) {
    return switch (field) {
      case TEXT -> typed;
      case DUE -> parts.reader().read(DealField.DUE, typed, language);
      case OWNER -> parts.reader().read(DealField.OWNER, typed, language);
      case STATE -> throw new IllegalArgumentException("Nobody types the state");
    };
  }

  private void answer(CellEdit edit, TaskOutcome outcome, EditAnswers<Task> answers) {
    switch (outcome) {
      case TaskOutcome.Saved saved -> answers.settled(edit, saved.task());
      case TaskOutcome.Unchanged unchanged -> answers.settled(edit, unchanged.task());
      case TaskOutcome.Conflict conflict -> {
        Optional<Person> by = Optional.ofNullable(conflict.by()).flatMap(parts.people()::find);
        answers.conflict(
            edit,
            conflict.task(),
            by.map(Person::name).orElse(""),
            by.map(Person::colour).orElse("var(--ink-soft)"),
            parts.whenever().said(conflict.at(), language));
      }
    }
  }
}
