package io.funnelroom.requirements.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Whenever;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.requirements.Outcome;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers what a person types into the fields of a row where it was typed.
 *
 * @param store reads and stores one edit; throws {@link RuleViolation} where that is refused
 */
record FieldEdits<T>(
    People people, Whenever whenever, Locale language, Function<CellEdit, Outcome<T>> store) {

  void answer(List<CellEdit> made, EditAnswers<T> answers) {
    made.forEach(edit -> answer(edit, answers));
  }

  /** An edit without an answer stands as unsent in its field, and the browser sends it again. */
  private void answer(CellEdit edit, EditAnswers<T> answers) {
    try {
      switch (store.apply(edit)) {
        case Outcome.Saved<T> saved -> answers.settled(edit, saved.now());
        case Outcome.Unchanged<T> unchanged -> answers.settled(edit, unchanged.now());
        case Outcome.Conflict<T> conflict -> {
          Optional<Person> by = Optional.ofNullable(conflict.by()).flatMap(people::find);
          answers.conflict(
              edit,
              conflict.now(),
              by.map(Person::name).orElse(""),
              by.map(Person::colour).orElse("var(--ink-soft)"),
              whenever.said(conflict.at(), language));
        }
      }
    } catch (DealHeld later) {
      return;
    } catch (RuleViolation refused) {
      answers.refused(edit, Translations.text(language, refused));
    }
  }
}
