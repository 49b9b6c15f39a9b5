package io.funnelroom.deals.ui.page;

import com.vaadin.flow.component.html.Span;

/** Stands between what a value was and what it is since, for the eye and for the ear. */
public final class BecomesArrow extends Span {

  public BecomesArrow() {
    Span sign = new Span("→");
    sign.getElement().setAttribute("aria-hidden", "true");
    Span heard = new Span(getTranslation("history.becomes"));
    heard.addClassName("visually-hidden");
    addClassName("history-arrow");
    add(sign, heard);
  }
}
