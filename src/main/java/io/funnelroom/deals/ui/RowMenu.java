package io.funnelroom.deals.ui;

import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealRow;

/** What can be done with one deal of the sheet, by right click or Shift+F10. */
final class RowMenu implements DealMenu.Items {

  private final GridContextMenu<DealRow> menu;

  RowMenu(DealSheetParts parts, DealArchive archive, DealSheet deals) {
    DealMenu offers = new DealMenu(parts, archive, deals);
    menu = deals.sheet().grid().addContextMenu();
    menu.setDynamicContentHandler(
        row -> {
          menu.removeAll();
          if (row != null) {
            offers.offer(this, row);
          }
          return row != null;
        });
  }

  GridContextMenu<DealRow> menu() {
    return menu;
  }

  @Override
  public void add(String text, Runnable act) {
    menu.addItem(text, click -> act.run());
  }

  @Override
  public void tell(String text) {
    menu.addItem(text).setEnabled(false);
  }

  @Override
  public void separate() {
    menu.addSeparator();
  }
}
