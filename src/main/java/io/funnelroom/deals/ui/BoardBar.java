package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;

/** The board's part of the bar above it: who is here, the way to the grid, what can be done. */
final class BoardBar extends Div {

  private final WhoIsHere whoIsHere = new WhoIsHere();
  private final ViewSwitch views = new ViewSwitch("board");

  BoardBar() {
    addClassName("pipeline-bar");
    add(whoIsHere, views);
  }

  WhoIsHere whoIsHere() {
    return whoIsHere;
  }

  ViewSwitch views() {
    return views;
  }

  /** Offers to open a deal, to those who may. */
  void offerNewDeal(Runnable open) {
    add(new NewDealButton(open));
  }
}
