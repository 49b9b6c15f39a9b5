package io.funnelroom.deals.ui.page;

import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.Origin;

/** Marks a change that was not made by hand; invisible on one that was. */
public final class OriginBadge extends Span {

  public OriginBadge(Origin origin) {
    addClassName("history-badge");
    setVisible(origin != Origin.HAND);
    if (isVisible()) {
      setText(getTranslation("history.origin." + origin.key()));
    }
  }
}
