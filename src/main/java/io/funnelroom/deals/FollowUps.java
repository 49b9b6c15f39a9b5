package io.funnelroom.deals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The follow-ups of a locked deal, of which it shows the latest. */
@Component
class FollowUps {

  private final FollowUpTable table;
  private final DealTable deals;
  private final Clock clock;

  FollowUps(FollowUpTable table, DealTable deals, Clock clock) {
    this.table = table;
    this.deals = deals;
    this.clock = clock;
  }

  FollowUpEntry add(Deal deal, FollowUp followUp, Moment moment) {
    FollowUpEntry added = table.insert(deal.row().id(), followUp, moment);
    showLatest(deal, null, added, moment);
    return added;
  }

  /** New words for it; it is there again if it was taken away. */
  FollowUpEntry rewrite(Deal deal, FollowUpEntry entry, FollowUp followUp, Moment moment) {
    FollowUpEntry rewritten = table.rewrite(entry.id(), followUp, moment);
    showLatest(deal, entry.removed() ? null : entry.said(), rewritten, moment);
    return rewritten;
  }

  FollowUpEntry remove(Deal deal, FollowUpEntry entry, Moment moment) {
    FollowUpEntry removed = table.remove(entry.id(), moment);
    showLatest(deal, entry.said(), removed, moment);
    return removed;
  }

  FollowUpEntry restore(Deal deal, FollowUpEntry entry, Moment moment) {
    FollowUpEntry restored = table.restore(entry.id());
    showLatest(deal, null, restored, moment);
    return restored;
  }

  /** Takes the newest away that says just this. */
  void remove(Deal deal, FollowUp followUp, Moment moment) {
    table.saying(deal.row().id(), followUp).ifPresent(entry -> remove(deal, entry, moment));
  }

  private void showLatest(Deal deal, FollowUp before, FollowUpEntry now, Moment moment) {
    Optional<FollowUp> latest = table.latest(deal.row().id()).map(FollowUpEntry::said);
    LocalDate touched =
        latest
            .map(FollowUp::on)
            .orElseGet(() -> LocalDate.ofInstant(deal.row().createdAt(), clock.getZone()));
    deal.followedUp(before, now, latest.orElse(null), touched, moment);
    deals.update(deal.row(), DealField.FOLLOWUP);
  }
}
