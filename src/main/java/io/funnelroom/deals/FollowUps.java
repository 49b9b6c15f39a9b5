package io.funnelroom.deals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The follow-ups of a deal, of which it shows the latest. */
@Component
class FollowUps {

  private final DealTable table;
  private final Clock clock;

  FollowUps(DealTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  void add(Deal deal, FollowUp followUp, Moment moment) {
    table.addFollowUp(deal.row().id(), followUp, moment);
    showLatest(deal, moment);
  }

  void remove(Deal deal, FollowUp followUp, Moment moment) {
    table.removeFollowUp(deal.row().id(), followUp);
    showLatest(deal, moment);
  }

  private void showLatest(Deal deal, Moment moment) {
    List<FollowUp> followUps = table.followUps(deal.row().id());
    if (followUps.isEmpty()) {
      LocalDate opened = LocalDate.ofInstant(deal.row().createdAt(), clock.getZone());
      deal.followedUp(null, opened, moment);
    } else {
      deal.followedUp(followUps.getFirst(), followUps.getFirst().on(), moment);
    }
    table.update(deal.row(), DealField.FOLLOWUP);
  }
}
