package io.funnelroom.shell.day;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.FollowUpEntry;
import io.funnelroom.deals.FollowUpOutcome;
import io.funnelroom.deals.NewFollowUp;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;

/** What a person does from their day, and what is said to them about it. */
final class DayActs {

  private final DayParts parts;
  private final LiveDay day;
  private final Locale language;
  private final Attempt attempt;

  DayActs(DayParts parts, LiveDay day, Locale language) {
    this.parts = parts;
    this.day = day;
    this.language = language;
    attempt = new Attempt(language, day::read);
  }

  /** The task is done. */
  void complete(Task task) {
    if (attempt.to(() -> mark(task.id(), true))) {
      Toast.show(
          text("day.done", task.text()),
          text("pipeline.undo"),
          () -> attempt.to(() -> mark(task.id(), false)));
    }
  }

  /** The person has seen what was said in the deal's discussion. */
  void read(DealId deal) {
    attempt.to(() -> parts.mentions().markRead(day.person(), deal));
  }

  boolean mayFollowUp(DealRow deal) {
    return parts.permission().mayEdit(day.person(), deal, DealField.FOLLOWUP);
  }

  /** Writes down what was just talked about; says whether it is stored. */
  boolean followUp(DealRow deal, String text) {
    ZonedDateTime now = day.now();
    NewFollowUp wanted =
        new NewFollowUp(
            deal.id(), now.toLocalDate(), now.toLocalTime(), text, null, UUID.randomUUID());
    return attempt.to(
        () -> {
          switch (parts.followUps().add(day.person(), wanted)) {
            case FollowUpOutcome.Stored stored -> written(deal, stored.entry());
            case FollowUpOutcome.Refused refused -> throw refused.why();
            case FollowUpOutcome.Repeated repeated -> {}
            case FollowUpOutcome.Conflict conflict -> {}
          }
        });
  }

  private void written(DealRow deal, FollowUpEntry entry) {
    Toast.show(
        text("day.written", deal.name()),
        text("pipeline.undo"),
        () ->
            attempt.to(() -> parts.followUps().remove(day.person(), entry.id(), entry.version())));
  }

  private void mark(TaskId task, boolean done) {
    parts.taskEditing().done(day.person(), task, done);
  }

  private String text(String key, Object... parameters) {
    return Translations.text(language, key, parameters);
  }
}
