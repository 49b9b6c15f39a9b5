package io.funnelroom.deals.ui.page;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;

/** The deal that a page shows, as its tabs know it. */
public interface OpenDeal {

  /** Which deal it is. */
  DealId id();

  /** The deal as the page has it now; the page keeps it up to date. */
  DealRow row();

  /** Who looks at it, in the role that they have now. */
  Person viewer();

  /** The pace of the page's screen; from the page's attachment on. */
  ScreenPace pace();
}
