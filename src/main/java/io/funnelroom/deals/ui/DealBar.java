package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The deal page's part of the bar above it: the way back, who is here. */
final class DealBar extends Div {

  private static final String LEADS_BACK =
      "this.href = sessionStorage.getItem('funnelroom.came-from') ?? 'pipeline'";

  private final WhoIsHere whoIsHere = new WhoIsHere();
  private final Anchor back = new Anchor("pipeline", getTranslation("deal.back"));

  DealBar() {
    addClassName("deal-bar");
    back.addClassName("deal-back");
    back.getElement().setAttribute("router-link", true);
    add(back, whoIsHere);
  }

  WhoIsHere whoIsHere() {
    return whoIsHere;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    back.getElement().executeJs(LEADS_BACK);
  }
}
