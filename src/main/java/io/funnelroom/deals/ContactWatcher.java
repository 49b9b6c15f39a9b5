package io.funnelroom.deals;

import io.funnelroom.team.Person;
import java.util.List;

/** An open screen that shows the contacts of a deal. */
public interface ContactWatcher {

  /** Whose contacts it shows. */
  DealId deal();

  /** Who looks at it, as they are now. */
  Person viewer();

  /**
   * Contacts of the deal changed, the oldest change first. Called on the feed's thread: hand the
   * work over to the screen and return.
   */
  void contactsChanged(List<ContactNews> news);
}
