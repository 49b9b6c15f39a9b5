package io.funnelroom.activity;

import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import java.util.List;

/** An open screen that shows a deal's history. */
public interface HistoryWatcher {

  /** Whose history it shows. */
  DealId deal();

  /** Who looks at it, as they are now. */
  Person viewer();

  /**
   * The history has grown: its newest lines, newest first, some of which the screen may know.
   * Called on the feed's thread: hand the work over to the screen and return.
   */
  void grew(List<HistoryEntry> newest);
}
