package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import java.util.List;

/** What can be done with one deal of the sheet, by right click or Shift+F10. */
final class RowMenu {

  private final DealSheetParts parts;
  private final DealArchive archive;
  private final DealSheet deals;
  private final GridContextMenu<DealRow> menu;

  RowMenu(DealSheetParts parts, DealArchive archive, DealSheet deals) {
    this.parts = parts;
    this.archive = archive;
    this.deals = deals;
    menu = deals.sheet().grid().addContextMenu();
    menu.setDynamicContentHandler(
        row -> {
          menu.removeAll();
          if (row != null) {
            offer(row);
          }
          return row != null;
        });
  }

  GridContextMenu<DealRow> menu() {
    return menu;
  }

  private void offer(DealRow row) {
    add("pipeline.menu.open", () -> UI.getCurrent().navigate("deals/" + row.id()));
    add("pipeline.menu.followups", () -> deals.showFollowUps(row.id()));
    add("pipeline.menu.copy-link", () -> copyLink(row));
    if (parts.permission().mayEdit(deals.viewer(), row, DealField.STANDING)) {
      add("pipeline.menu.standing", () -> askForStanding(row));
    }
    if (parts.permission().mayArchive(deals.viewer(), row)) {
      offerArchive(row);
    }
    menu.addSeparator();
    DealHistory.of(row, parts.people(), parts.whenever(), UI.getCurrent().getLocale())
        .forEach(line -> menu.addItem(line).setEnabled(false));
  }

  private void offerArchive(DealRow row) {
    if (row.archived()) {
      add("pipeline.restore", () -> change(row, parts.bulk().restore(), "pipeline.restored"));
    } else {
      add("pipeline.menu.share", () -> askForColleagues(row));
      add("pipeline.archive", () -> change(row, parts.bulk().archive(), "pipeline.archived"));
    }
  }

  private void add(String key, Runnable act) {
    menu.addItem(text(key), click -> act.run());
  }

  private void askForStanding(DealRow row) {
    new OutcomeDialog(
            row,
            standing ->
                deals
                    .undo()
                    .did(
                        parts
                            .bulk()
                            .set(DealField.STANDING, standing)
                            .apply(deals.viewer(), row.id())
                            .stream()
                            .toList()))
        .open();
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
