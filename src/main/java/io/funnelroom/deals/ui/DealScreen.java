package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;

/** An open screen of deals, as that knows it which is offered there: the sheet, the board. */
interface DealScreen extends MoveScreen {

  /** Which deals it shows. */
  DealFilter filter();

  /** Shows the deal and puts the cursor there; the field may be null. */
  void goTo(DealId deal, DealField field);

  /** Shows all follow-ups of the deal. */
  void showFollowUps(DealId deal);
}
