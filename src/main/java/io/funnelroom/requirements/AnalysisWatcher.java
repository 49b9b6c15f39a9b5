package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import java.util.List;

/** An open screen that shows interviews, quotes or requirements of a deal. */
public interface AnalysisWatcher<T> {

  /** Whose they are. */
  DealId deal();

  /** Who looks at it, as they are now. */
  Person viewer();

  /**
   * Some changed, the oldest change first. Called on the feed's thread: hand the work over to the
   * screen and return.
   */
  void changed(List<AnalysisNews<T>> news);
}
