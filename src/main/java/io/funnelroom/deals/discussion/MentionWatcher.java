package io.funnelroom.deals.discussion;

import io.funnelroom.team.PersonId;
import java.util.List;

/** An open screen that shows a person what they are mentioned in. */
public interface MentionWatcher {

  /** Whose mentions it shows. */
  PersonId person();

  /**
   * The person's unread mentions are others than before. Called on the feed's thread: hand the work
   * over to the screen and return.
   *
   * @param fresh those that came just now, the oldest first; empty when some were read
   */
  void mentionsChanged(List<Mention> fresh);
}
