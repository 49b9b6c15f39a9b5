package io.funnelroom.deals;

import io.funnelroom.team.Person;
import java.util.List;

/** An open screen that shows tasks. */
public interface TaskWatcher {

  /** Who looks at it, as they are now. */
  Person viewer();

  /** Tasks changed. Called on the feed's thread: hand the work over to the screen and return. */
  void tasksChanged(List<TaskNews> news);
}
