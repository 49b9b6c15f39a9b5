package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.FollowUpId;
import java.util.Optional;

/**
 * Which follow-up of which deal, as the browser calls it: SF001/17, or SF001/new.
 *
 * @param id empty for one that is none yet
 */
record FollowUpPlace(DealId deal, Optional<FollowUpId> id) {

  static final String NEW = "new";

  static FollowUpPlace read(String row) {
    int slash = row.indexOf('/');
    String id = row.substring(slash + 1);
    return new FollowUpPlace(
        new DealId(row.substring(0, slash)),
        id.equals(NEW) ? Optional.empty() : Optional.of(new FollowUpId(Long.parseLong(id))));
  }
}
