package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;

/** What a person does with the whole deal from its page. */
final class DealPageActs {

  private final DealPageParts parts;
  private final OpenDeal deal;
  private final UndoStack undo;
  private final UndoAct undoAct;

  DealPageActs(DealPageParts parts, OpenDeal deal, UndoStack undo, UndoAct undoAct) {
    this.parts = parts;
    this.deal = deal;
    this.undo = undo;
    this.undoAct = undoAct;
  }

  boolean mayMove() {
    return parts.sheet().permission().mayEdit(deal.viewer(), deal.row(), DealField.STAGE);
  }

  boolean mayClose() {
    return parts.sheet().permission().mayEdit(deal.viewer(), deal.row(), DealField.STANDING);
  }

  boolean mayArchive() {
    return parts.sheet().permission().mayArchive(deal.viewer(), deal.row());
  }

  void moveTo(Stage stage) {
    apply(
        parts.sheet().bulk().set(DealField.STAGE, stage),
        text("deal.moved", deal.id(), text("stage." + stage.number())));
  }

  void askForStanding() {
    new OutcomeDialog(
            deal.row(),
            standing ->
                undo.did(
                    parts
                        .sheet()
                        .bulk()
                        .set(DealField.STANDING, standing)
                        .apply(deal.viewer(), deal.id())
                        .stream()
                        .toList()))
        .open();
  }

  void share() {
    new ShareDialog(
            deal.row(),
            parts.sheet().people(),
            colleagues -> parts.archive().share(deal.viewer(), deal.id(), colleagues))
        .open();
  }

  void archive() {
    apply(parts.sheet().bulk().archive(), text("pipeline.archived", deal.id()));
  }

  void restore() {
    apply(parts.sheet().bulk().restore(), text("pipeline.restored", deal.id()));
  }

  void copyLink() {
    UI.getCurrent()
        .getPage()
        .executeJs(
            "navigator.clipboard?.writeText(new URL('deals/' + $0, document.baseURI).href)",
            deal.id().value());
    Toast.show(text("pipeline.menu.link-copied", deal.id()));
  }

  private void apply(BulkChange.Change change, String done) {
    try {
      List<UndoStep> steps = change.apply(deal.viewer(), deal.id()).stream().toList();
      undo.did(steps);
      if (!steps.isEmpty()) {
        Toast.show(done, text("pipeline.undo"), undoAct::undo);
      }
    } catch (RuleViolation refused) {
      Toast.show(Translations.text(UI.getCurrent().getLocale(), refused));
    }
  }

  private static String text(String key, Object... parameters) {
    return Translations.text(UI.getCurrent().getLocale(), key, parameters);
  }

  /** The deal as the page has it now. */
  DealRow row() {
    return deal.row();
  }
}
