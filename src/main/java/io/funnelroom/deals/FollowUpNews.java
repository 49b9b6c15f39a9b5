package io.funnelroom.deals;

import io.funnelroom.files.Attachment;
import io.funnelroom.team.PersonId;
import java.util.List;

/**
 * A follow-up as it is after a change.
 *
 * @param entry the follow-up; {@link FollowUpEntry#removed} when it was taken away
 * @param files what is attached to it now
 * @param by who made the last change
 */
public record FollowUpNews(FollowUpEntry entry, List<Attachment> files, PersonId by) {

  public FollowUpNews {
    files = List.copyOf(files);
  }
}
