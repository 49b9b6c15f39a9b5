package io.funnelroom.deals;

import io.funnelroom.team.Person;
import java.util.List;

/** An open screen that shows the follow-ups of a deal. */
public interface FollowUpWatcher {

  /** Whose follow-ups it shows. */
  DealId deal();

  /** Who looks at it, as they are now. */
  Person viewer();

  /**
   * Follow-ups of the deal changed, each is told once. Called on the feed's thread: hand the work
   * over to the screen and return.
   */
  void followUpsChanged(List<FollowUpNews> news);
}
