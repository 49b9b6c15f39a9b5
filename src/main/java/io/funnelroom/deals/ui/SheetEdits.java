package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores what a person types into the sheet and answers each edit where it was made. */
final class SheetEdits {

  private final Sheet<DealRow> sheet;
  private final TypedEdit typedEdit;
  private final DealActs acts;
  private final People people;
  private final UndoStack undo;
  private final Whenever whenever;
  private final Supplier<Person> viewer;
  private final Locale language;

  SheetEdits(
      Sheet<DealRow> sheet,
      TypedEdit typedEdit,
      DealActs acts,
      People people,
      UndoStack undo,
      Whenever whenever,
      Supplier<Person> viewer,
      Locale language) {
    this.sheet = sheet;
    this.typedEdit = typedEdit;
    this.acts = acts;
    this.people = people;
    this.undo = undo;
    this.whenever = whenever;
    this.viewer = viewer;
    this.language = language;
  }

  void store(List<CellEdit> edits) {
    List<UndoStep> steps = new ArrayList<>();
    for (CellEdit edit : edits) {
      steps.addAll(store(edit));
    }
    undo.did(steps);
  }

  private List<UndoStep> store(CellEdit edit) {
    List<EditOutcome> outcomes;
    try {
      outcomes = typedEdit.store(viewer.get(), edit, language);
    } catch (RuleViolation malformed) {
      sheet.refused(edit, Translations.text(language, malformed));
      return List.of();
    }
    answer(edit, outcomes.getLast());
    return outcomes.stream()
        .filter(EditOutcome.Saved.class::isInstance)
        .map(saved -> acts.edited(viewer.get(), (EditOutcome.Saved) saved))
        .toList();
  }

  private void answer(CellEdit edit, EditOutcome outcome) {
    switch (outcome) {
      case EditOutcome.Saved saved -> sheet.settled(edit, saved.row());
      case EditOutcome.Unchanged unchanged -> sheet.settled(edit, unchanged.row());
      case EditOutcome.Refused refused ->
          sheet.refused(edit, Translations.text(language, refused.why()));
      case EditOutcome.Conflict conflict ->
          sheet.conflict(
              edit,
              conflict.row(),
              person(conflict.by()).map(Person::name).orElse(""),
              person(conflict.by()).map(Person::colour).orElse("gray"),
              whenever.said(conflict.at(), language));
    }
  }

  private Optional<Person> person(PersonId id) {
    return id == null ? Optional.empty() : people.find(id);
  }
}
