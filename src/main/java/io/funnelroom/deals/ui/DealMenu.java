package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import java.util.List;

/** What can be done with one deal, wherever it is shown. */
final class DealMenu {

  private final DealSheetParts parts;
  private final DealArchive archive;
  private final DealScreen deals;

  DealMenu(DealSheetParts parts, DealArchive archive, DealScreen deals) {
    this.parts = parts;
    this.archive = archive;
    this.deals = deals;
  }

  /** Where the offers go. */
  interface Items {

    /** Something that can be done. */
    void add(String text, Runnable act);

    /** Something that is only told. */
    void tell(String text);

    /** A line between what can be done and what is told. */
    void separate();
  }

  void offer(Items menu, DealRow row) {
    menu.add(text("pipeline.menu.open"), () -> UI.getCurrent().navigate("deals/" + row.id()));
    menu.add(text("pipeline.menu.followups"), () -> deals.showFollowUps(row.id()));
    menu.add(text("pipeline.menu.copy-link"), () -> copyLink(row));
    if (parts.permission().mayEdit(deals.viewer(), row, DealField.STANDING)) {
      menu.add(text("pipeline.menu.standing"), () -> parts.desk().askForOutcome(deals, row));
    }
    if (parts.desk().wish(row.id()).isPresent()) {
      menu.add(text("gate.menu"), () -> parts.desk().showWish(deals, row));
    }
    if (parts.permission().mayArchive(deals.viewer(), row)) {
      offerArchive(menu, row);
    }
    menu.separate();
    DealHistory.of(row, parts.people(), parts.whenever(), UI.getCurrent().getLocale())
        .forEach(menu::tell);
  }

  private void offerArchive(Items menu, DealRow row) {
    if (row.archived()) {
      menu.add(
          text("pipeline.restore"), () -> change(row, parts.bulk().restore(), "pipeline.restored"));
    } else {
      menu.add(text("pipeline.menu.share"), () -> askForColleagues(row));
      menu.add(
          text("pipeline.archive"), () -> change(row, parts.bulk().archive(), "pipeline.archived"));
    }
  }

  private void askForColleagues(DealRow row) {
    new ShareDialog(
            row, parts.people(), colleagues -> archive.share(deals.viewer(), row.id(), colleagues))
        .open();
  }

  private void change(DealRow row, BulkChange.Change change, String doneKey) {
    try {
      List<UndoStep> steps = change.apply(deals.viewer(), row.id()).stream().toList();
      deals.undo().did(steps);
      Toast.show(text(doneKey, row.id()), text("pipeline.undo"), deals::undoLast);
    } catch (RuleViolation refused) {
      Toast.show(Translations.text(UI.getCurrent().getLocale(), refused));
    }
  }

  private void copyLink(DealRow row) {
    UI.getCurrent()
        .getPage()
        .executeJs(
            "navigator.clipboard.writeText(new URL('deals/' + $0, document.baseURI).href)",
            row.id().value());
    Toast.show(text("pipeline.menu.link-copied", row.id()));
  }

  private String text(String key, Object... parameters) {
    return Translations.text(UI.getCurrent().getLocale(), key, parameters);
  }
}
