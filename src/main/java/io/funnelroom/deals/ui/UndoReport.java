package io.funnelroom.deals.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.EditOutcome.Conflict;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells a person what became of taking something back. */
final class UndoReport {

  private final People people;
  private final Whenever whenever;
  private final Locale language;
  private final List<UndoStep.Result> results = new ArrayList<>();

  UndoReport(People people, Whenever whenever, Locale language) {
    this.people = people;
    this.whenever = whenever;
    this.language = language;
  }

  void add(UndoStep.Result result) {
    results.add(result);
  }

  /** Says how many steps it was, and who stood in the way of the first that was not possible. */
  void show(String doneKey) {
    long done = results.stream().filter(result -> result.again() != null).count();
    if (done > 0) {
      Toast.show(Translations.text(language, doneKey, done));
    }
    results.stream()
        .filter(result -> result.again() == null)
        .findFirst()
        .ifPresent(result -> Toast.show(why(result)));
  }

  private String why(UndoStep.Result result) {
    if (result.refusal() != null) {
      return Translations.text(language, result.refusal());
    }
    Conflict conflict = result.conflict();
    String field = Translations.text(language, "field." + conflict.mine().field().key());
    return Translations.text(
        language,
        "pipeline.undo.changed-since",
        people.find(conflict.by()).map(Person::name).orElse(""),
        conflict.row().id(),
        field,
        whenever.said(conflict.at(), language));
  }
}
