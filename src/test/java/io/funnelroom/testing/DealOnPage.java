package io.funnelroom.testing;

import com.vaadin.flow.component.UI;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.live.Screens;
import io.funnelroom.team.Person;

/** A deal as a tab of its page knows it, where the tab alone is tested: always up to date. */
public record DealOnPage(DealId id, Person viewer, Deals deals, ScreenPace pace)
    implements OpenDeal {

  /** On the current page. */
  public static DealOnPage of(DealId id, Person viewer, Deals deals, Screens screens) {
    return new DealOnPage(id, viewer, deals, screens.pace(UI.getCurrent()));
  }

  @Override
  public DealRow row() {
    return deals.find(viewer, id).orElseThrow();
  }
}
