package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;

/** An open screen of deals, as that knows it which is offered there: the sheet, the board. */
interface DealScreen {

  /** Who looks at it, in the role that they have now. */
  Person viewer();

  /** Which deals it shows. */
  DealFilter filter();

  /** What the person did on it. */
  UndoStack undo();

  /** Takes the person's last act back and says what became of it. */
  void undoLast();

  /** Shows the deal and puts the cursor there; the field may be null. */
  void goTo(DealId deal, DealField field);

  /** Shows all follow-ups of the deal. */
  void showFollowUps(DealId deal);
}
