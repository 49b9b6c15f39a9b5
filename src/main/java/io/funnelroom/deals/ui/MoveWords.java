package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.MoveWish;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells a person on their screen what became of a move. */
@Component
class MoveWords {

  private final People people;
  private final Whenever whenever;

  MoveWords(People people, Whenever whenever) {
    this.people = people;
    this.whenever = whenever;
  }

  /** Where the deal is now. */
  void moved(DealRow row) {
    Toast.show(done(row));
  }

  /** Where the deal is now, and the way back. */
  void moved(DealRow row, Runnable undo) {
    Toast.show(done(row), text("pipeline.undo"), undo);
  }

  /** How it stands now, and the way back. */
  void closed(DealRow row, Runnable undo) {
    Toast.show(closed(row), text("pipeline.undo"), undo);
  }

  /** Who moved it since, where and when, and the person's own move once more. */
  void conflict(MoveOutcome.Conflict conflict, Runnable again) {
    DealRow row = conflict.row();
    String told =
        text(
            "move.conflict",
            row.id(),
            name(conflict.by()),
            whenever.said(conflict.at(), language()),
            stage(row.stage()));
    Toast.show(told, text("move.again"), again);
  }

  /** What becomes of a move whose gate misses so many things; the wish is null when none waits. */
  String waiting(MoveWish wish, Person viewer, int missing) {
    if (wish == null) {
      return text("gate.waiting.none", missing);
    }
    return wish.by().equals(viewer.id())
        ? text("gate.waiting.mine", missing, stage(wish.to()))
        : text("gate.waiting.other", missing, stage(wish.to()), name(wish.by()));
  }

  /** Why it cannot go to the solution yet, and the move that comes before. */
  void analysisFirst(RuleViolation why, Runnable analyse) {
    Toast.show(
        Translations.text(language(), why),
        text("move.analyse", stage(Stage.REQUIREMENT_ANALYSIS)),
        analyse);
  }

  void refused(RuleViolation why) {
    Toast.show(Translations.text(language(), why));
  }

  String name(PersonId by) {
    return by == null ? "" : people.find(by).map(Person::name).orElse("");
  }

  static String stage(Stage stage) {
    return text("stage." + stage.number());
  }

  private static String done(DealRow row) {
    return row.standing().outcome() == Outcome.WON && row.stage() == Stage.CLOSING
        ? closed(row)
        : text("move.done", row.id(), stage(row.stage()));
  }

  private static String closed(DealRow row) {
    String outcome = row.standing().outcome().name().toLowerCase(Locale.ROOT);
    return text("move.closed", row.id(), text("outcome." + outcome));
  }

  private static String text(String key, Object... parameters) {
    return Translations.text(language(), key, parameters);
  }

  private static Locale language() {
    return UI.getCurrent().getLocale();
  }
}
