package io.funnelroom.deals.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.NewTask;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person does to the tasks of a deal on its page, and what is said to them about it. */
final class TaskActs {

  private final TaskParts parts;
  private final OpenDeal deal;
  private final TaskEdits edits;
  private final Locale language;
  private final Attempt attempt;

  TaskActs(TaskParts parts, OpenDeal deal, Locale language, Runnable reread) {
    this.parts = parts;
    this.deal = deal;
    this.language = language;
    attempt = new Attempt(language, reread);
    edits = new TaskEdits(parts, deal::viewer, language);
  }

  /** Gives the deal another task, of its owner; the task, if that was allowed. */
  Optional<Task> add(String text) {
    PersonId owner = deal.row().owner() == null ? deal.viewer().id() : deal.row().owner();
    return attempt.made(
        () -> parts.editing().add(deal.viewer(), deal.id(), new NewTask(text, owner, null)));
  }

  /** Fields were typed into; each edit is answered there. */
  void edited(List<CellEdit> made, EditAnswers<Task> answers) {
    edits.store(made, answers);
    attempt.afterwards().run();
  }

  /** The task is done, or is not done after all. */
  void mark(Task task, boolean done) {
    boolean marked = attempt.to(() -> parts.editing().done(deal.viewer(), task.id(), done));
    if (marked && done) {
      Toast.show(
          text("tasks.done", task.text()),
          text("pipeline.undo"),
          () -> attempt.to(() -> parts.editing().done(deal.viewer(), task.id(), false)));
    }
  }

  /** The task is to be taken off the list. */
  void remove(Task task) {
    if (attempt.to(() -> parts.editing().remove(deal.viewer(), task.id()))) {
      Toast.show(
          text("tasks.removed", task.text()),
          text("pipeline.undo"),
          () -> attempt.to(() -> parts.editing().restore(deal.viewer(), task.id())));
    }
  }

  private String text(String key, Object... parameters) {
    return Translations.text(language, key, parameters);
  }
}
