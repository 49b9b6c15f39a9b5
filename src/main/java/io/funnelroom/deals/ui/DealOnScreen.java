package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;

/** One deal of a screen of many, as it was when it was asked for. */
record DealOnScreen(DealRow row, DealScreen screen, ScreenPace pace) implements OpenDeal {

  @Override
  public DealId id() {
    return row.id();
  }

  @Override
  public Person viewer() {
    return screen.viewer();
  }
}
