package io.funnelroom.deals;

import io.funnelroom.team.PersonRenamed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the owners' names in the deals, by which lists sort and search. */
@Component
class OwnerNames {

  private final DealTable table;
  private final DealChanges changes;
  private final Clock clock;

  OwnerNames(DealTable table, DealChanges changes, Clock clock) {
    this.table = table;
    this.changes = changes;
    this.clock = clock;
  }

  @EventListener
  void on(PersonRenamed event) {
    if (table.rename(event.person(), event.to()) > 0) {
      changes.tellMany(new Moment(event.person(), clock.instant(), LocalDate.now(clock)));
    }
  }
}
