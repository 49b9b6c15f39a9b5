package io.funnelroom.deals.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What can be done with one card of the board, by right click or Shift+F10. */
final class BoardMenu extends ContextMenu implements DealMenu.Items {

  private final transient DealSheetParts parts;
  private final transient DealScreen deals;
  private final transient DealMenu offers;

  BoardMenu(Board board, DealSheetParts parts, DealArchive archive, DealScreen deals) {
    this.parts = parts;
    this.deals = deals;
    offers = new DealMenu(parts, archive, deals);
    setTarget(board);
  }

  /** Offers what can be done with this card; false where it is not to be found. */
  boolean offer(String card) {
    removeAll();
    Optional<DealRow> row =
        card.isEmpty() ? Optional.empty() : parts.deals().find(deals.viewer(), new DealId(card));
    row.ifPresent(found -> offers.offer(this, found));
    return row.isPresent();
  }

  @Override
  protected boolean onBeforeOpenMenu(ObjectNode detail) {
    return offer(detail.path("card").asString("")) && super.onBeforeOpenMenu(detail);
  }

  @Override
  public void add(String text, Runnable act) {
    addItem(text, click -> act.run());
  }

  @Override
  public void tell(String text) {
    addItem(text).setEnabled(false);
  }

  @Override
  public void separate() {
    addSeparator();
  }
}
