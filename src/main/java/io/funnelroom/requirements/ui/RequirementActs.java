package io.funnelroom.requirements.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.Answer;
import io.funnelroom.requirements.Edit;
import io.funnelroom.requirements.Outcome;
import io.funnelroom.requirements.QuoteId;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.RequirementState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a person does to the requirements of a deal, and what is said to them about it. */
final class RequirementActs {

  private final AnalysisParts parts;
  private final OpenDeal deal;
  private final RequirementColumns columns;
  private final Locale language;
  private final Attempt attempt;
  private final FieldEdits<Requirement> edits;
  private final Consumer<QuoteId> onWords;
  private RequirementRows rows;

  /**
   * @param onWords hears whose words in the notes the person wants to see
   */
  RequirementActs(
      AnalysisParts parts,
      OpenDeal deal,
      RequirementColumns columns,
      Locale language,
      Runnable reread,
      Consumer<QuoteId> onWords) {
    this.parts = parts;
    this.deal = deal;
    this.columns = columns;
    this.language = language;
    this.onWords = onWords;
    attempt = new Attempt(language, reread);
    edits = new FieldEdits<>(parts.people(), parts.whenever(), language, this::store);
  }

  /** Where the requirements are shown that it acts on. */
  void actOn(RequirementRows shown) {
    rows = shown;
  }

  /** Writes one more down; the requirement, if that was allowed. */
  Optional<Requirement> add(String title, RequirementKind kind) {
    return attempt.made(
        () ->
            parts
                .editing()
                .add(
                    deal.viewer(),
                    deal.id(),
                    Map.of(RequirementField.TITLE, title, RequirementField.KIND, kind)));
  }

  /** Fields were typed into; each edit is answered there. */
  void edited(List<CellEdit> made, EditAnswers<Requirement> answers) {
    for (CellEdit edit : made) {
      if (declines(edit)) {
        askWhy(edit, answers);
      } else {
        edits.answer(List.of(edit), answers);
      }
    }
    attempt.afterwards().run();
  }

  /** The words that it follows from are to be seen where they stand. */
  void goToWords(Requirement requirement) {
    requirement.quote().ifPresent(onWords);
  }

  /** It is to be taken off the list. */
  void remove(Requirement requirement) {
    if (attempt.to(() -> parts.editing().remove(deal.viewer(), requirement.id()))) {
      Toast.show(
          Translations.text(language, "requirement.removed", requirement.title()),
          Translations.text(language, "pipeline.undo"),
          () -> attempt.to(() -> parts.editing().restore(deal.viewer(), requirement.id())));
    }
  }

  /** It is to move one place among those that are shown: 1 down, -1 up. */
  void step(Requirement requirement, int by) {
    List<RequirementId> shown = rows.shown().stream().map(Requirement::id).toList();
    int to = shown.indexOf(requirement.id()) + by;
    if (to >= 0 && to < shown.size()) {
      place(requirement, shown.get(to), by > 0);
      rows.find(requirement.id()).ifPresent(RequirementRow::focusHandle);
    }
  }

  /** It was dragged onto another one, whose place it takes. */
  void dropped(Requirement requirement, Requirement onto) {
    List<RequirementId> shown = rows.shown().stream().map(Requirement::id).toList();
    if (!requirement.id().equals(onto.id())) {
      place(requirement, onto.id(), shown.indexOf(onto.id()) > shown.indexOf(requirement.id()));
    }
  }

  private void place(Requirement requirement, RequirementId onto, boolean behind) {
    List<RequirementId> all = rows.all().stream().map(Requirement::id).toList();
    int place = all.indexOf(onto) + (behind ? 1 : 0);
    RequirementId before = place < all.size() ? all.get(place) : null;
    attempt.to(() -> parts.editing().move(deal.viewer(), requirement.id(), before));
  }

  private Outcome<Requirement> store(CellEdit edit) {
    RequirementField field = RequirementColumns.field(edit.columnKey());
    return store(edit, field, columns.read(field, edit.text()));
  }

  private Outcome<Requirement> store(CellEdit edit, RequirementField field, Object value) {
    RequirementId id = new RequirementId(Long.parseLong(edit.rowId()));
    return parts
        .editing()
        .change(deal.viewer(), new Edit<>(id, field, value, edit.seenVersion(), edit.editId()));
  }

  private boolean declines(CellEdit edit) {
    return RequirementColumns.field(edit.columnKey()) == RequirementField.ANSWER
        && columns.state(edit.text()).filter(RequirementState.DECLINED::equals).isPresent();
  }

  /** The field shows what is stored until it is known why. */
  private void askWhy(CellEdit edit, EditAnswers<Requirement> answers) {
    rows.find(new RequirementId(Long.parseLong(edit.rowId())))
        .map(RequirementRow::requirement)
        .ifPresent(
            requirement -> {
              answers.settled(edit, requirement);
              new DeclineDialog(requirement.title(), reason -> decline(edit, reason, answers))
                  .open();
            });
  }

  private void decline(CellEdit edit, String reason, EditAnswers<Requirement> answers) {
    Answer declined = Answer.declined(reason);
    new FieldEdits<Requirement>(
            parts.people(),
            parts.whenever(),
            language,
            each -> store(each, RequirementField.ANSWER, declined))
        .answer(List.of(edit), answers);
    attempt.afterwards().run();
  }
}
