package io.funnelroom.deals.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import io.funnelroom.deals.DealId;

/** What a page asks of its person about a deal. */
record Asked(DealId deal, Dialog dialog) {

  /** Asks, unless the same is being asked: a move is sent again when its answer was lost. */
  static void once(DealId deal, Dialog dialog) {
    UI ui = UI.getCurrent();
    Asked before = ComponentUtil.getData(ui, Asked.class);
    if (before == null || !before.isStill(deal, dialog)) {
      ComponentUtil.setData(ui, Asked.class, new Asked(deal, dialog));
      dialog.open();
    }
  }

  private boolean isStill(DealId other, Dialog wanted) {
    return dialog.isOpened() && deal.equals(other) && dialog.getClass() == wanted.getClass();
  }
}
