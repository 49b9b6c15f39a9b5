package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores what a person types into a sheet or into fields and answers each edit where it was made.
 */
final class SheetEdits {

  private static final Logger log = LoggerFactory.getLogger(SheetEdits.class);
  private static final int AT_ONCE = 20;

  private final EditAnswers<DealRow> answers;
  private final DealSheetParts parts;
  private final MoveScreen screen;
  private final Supplier<ScreenPace> pace;
  private final Locale language;
  private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();

  SheetEdits(
      EditAnswers<DealRow> answers,
      DealSheetParts parts,
      MoveScreen screen,
      Supplier<ScreenPace> pace,
      Locale language) {
    this.answers = answers;
    this.parts = parts;
    this.screen = screen;
    this.pace = pace;
    this.language = language;
  }

  /** A few edits are answered at once; a pasted range is stored beside the screen. */
  void store(List<CellEdit> sent) {
    List<CellEdit> edits = sent.stream().filter(edit -> inHand.add(edit.editId())).toList();
    if (edits.size() <= AT_ONCE) {
      store(edits, Runnable::run);
    } else {
      Thread.ofVirtual().name("paste").start(() -> store(edits, pace.get()::show));
    }
  }

  /** What an error leaves without an answer stays in the browser, which sends it again. */
  private void store(List<CellEdit> edits, Executor ui) {
    boolean alone = edits.size() == 1;
    List<UndoStep> steps = new ArrayList<>();
    Set<String> heldRows = new HashSet<>();
    try {
      for (CellEdit edit : edits) {
        if (!heldRows.contains(edit.rowId())) {
          steps.addAll(store(edit, alone, ui, heldRows));
        }
      }
    } catch (RuntimeException | Error failure) {
      log.error("Of {} edits {} steps were stored", edits.size(), steps.size(), failure);
      ui.execute(() -> Toast.show(Translations.text(language, "pipeline.edits.failed")));
    } finally {
      edits.forEach(edit -> inHand.remove(edit.editId()));
      ui.execute(() -> screen.undo().did(steps));
    }
  }

  /** An edit without an answer stands as unsent in its cell, and the browser sends it again. */
  private List<UndoStep> store(CellEdit edit, boolean alone, Executor ui, Set<String> heldRows) {
    Person by = screen.viewer();
    List<EditOutcome> outcomes;
    try {
      outcomes = parts.typedEdit().store(by, edit, language);
    } catch (DealHeld later) {
      heldRows.add(edit.rowId());
      return List.of();
    } catch (RuleViolation malformed) {
      ui.execute(() -> answers.refused(edit, Translations.text(language, malformed)));
      return List.of();
    }
    ui.execute(() -> answer(edit, outcomes.getLast(), alone));
    return outcomes.stream()
        .filter(EditOutcome.Saved.class::isInstance)
        .map(saved -> parts.acts().edited(by, (EditOutcome.Saved) saved))
        .toList();
  }

  private void answer(CellEdit edit, EditOutcome outcome, boolean alone) {
    switch (outcome) {
      case EditOutcome.Saved saved -> answers.settled(edit, saved.row());
      case EditOutcome.Unchanged unchanged -> answers.settled(edit, unchanged.row());
      case EditOutcome.Refused refused -> refused(edit, refused, alone);
      case EditOutcome.Conflict conflict ->
          answers.conflict(
              edit,
              conflict.row(),
              person(conflict.by()).map(Person::name).orElse(""),
              person(conflict.by()).map(Person::colour).orElse("var(--ink-soft)"),
              parts.whenever().said(conflict.at(), language));
    }
  }

  /** Of a pasted range, each cell says for itself what its move needs. */
  private void refused(CellEdit edit, EditOutcome.Refused refused, boolean alone) {
    Optional<DealRow> asked = alone ? parts.desk().ask(screen, refused) : Optional.empty();
    asked.ifPresentOrElse(
        row -> answers.settled(edit, row),
        () -> answers.refused(edit, Translations.text(language, refused.why())));
  }

  private Optional<Person> person(PersonId id) {
    return id == null ? Optional.empty() : parts.people().find(id);
  }
}
