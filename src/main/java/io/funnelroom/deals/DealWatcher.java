package io.funnelroom.deals;

import io.funnelroom.team.Person;

/** An open screen that shows deals. */
public interface DealWatcher {

  /** Who looks at it, as they are now. */
  Person viewer();

  /** Deals changed. Called on the feed's thread: hand the work over to the screen and return. */
  void dealsChanged(DealNews news);
}
