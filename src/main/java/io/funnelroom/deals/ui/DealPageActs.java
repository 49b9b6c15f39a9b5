package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Stage;
import java.util.List;

/** What a person does with the whole deal from its page. */
final class DealPageActs {

  private final DealPageParts parts;
  private final DealPage deal;

  DealPageActs(DealPageParts parts, DealPage deal) {
    this.parts = parts;
    this.deal = deal;
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
    parts.sheet().desk().moveTo(deal, deal.row(), stage);
  }

  void askForStanding() {
    parts.sheet().desk().askForOutcome(deal, deal.row());
  }

  /** Whether a move waits at the deal's gate. */
  boolean isWaiting() {
    return parts.sheet().desk().wish(deal.id()).isPresent();
  }

  void showWaiting() {
    parts.sheet().desk().showWish(deal, deal.row());
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
      deal.undo().did(steps);
      if (!steps.isEmpty()) {
        Toast.show(done, text("pipeline.undo"), deal::undoLast);
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
