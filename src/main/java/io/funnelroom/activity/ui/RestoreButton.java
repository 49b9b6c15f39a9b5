package io.funnelroom.activity.ui;

import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.deals.ui.page.OpenDeal;

/** Sets a field back to what it was before a change. */
final class RestoreButton extends NativeButton {

  private final HistoryParts parts;
  private final OpenDeal deal;
  private final DealField field;
  private final Object wanted;

  RestoreButton(HistoryParts parts, EntryText text, OpenDeal deal, HistoryEntry entry) {
    this.parts = parts;
    this.deal = deal;
    field = entry.dealField().orElseThrow();
    wanted = StoredValue.read(field, entry.before());
    String shown = parts.text().show(field, wanted, getLocale());
    String act =
        shown.isEmpty()
            ? getTranslation("history.restore.empty")
            : getTranslation("history.restore.to", shown);
    addClassName("history-restore");
    setText(getTranslation("history.restore"));
    setTitle(act);
    setAriaLabel(getTranslation("filter.chosen", text.field(field.key()), act));
    addClickListener(click -> parts.restore().ask(deal.viewer(), deal.row(), field, wanted));
  }

  /**
   * Stands there while the deal as it is now does not hold the value, and the viewer may set it.
   */
  void offer(DealRow now) {
    setVisible(parts.restore().offers(deal.viewer(), now, field, wanted));
  }
}
