package io.funnelroom.deals;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens new deals. */
@Service
public class DealIntake {

  private final DealTable table;
  private final DealNumbers numbers;
  private final DealChanges changes;
  private final DealPermission permission;
  private final Owners owners;
  private final Clock clock;

  DealIntake(
      DealTable table,
      DealNumbers numbers,
      DealChanges changes,
      DealPermission permission,
      Owners owners,
      Clock clock) {
    this.table = table;
    this.numbers = numbers;
    this.changes = changes;
    this.permission = permission;
    this.owners = owners;
    this.clock = clock;
  }

  /**
   * Opens a deal under the next id.
   *
   * @throws io.funnelroom.base.RuleViolation when name or owner is missing, a field cannot hold its
   *     value, or the person may not open deals; {@link DealHeld} while an import gives numbers
   */
  @Transactional
  public DealRow open(Person by, NewDeal wanted) {
    permission.mustCreate(by);
    Moment moment = Moment.of(by, clock);
    DealId id = wanted.id() == null ? numbers.next() : wanted.id();
    Deal deal = Deal.open(id, wanted.values(), moment);
    PersonId owner = deal.row().owner();
    table.insert(List.of(deal), by.id(), Map.of(owner, owners.nameOf(owner)));
    changes.tell(deal);
    return table.find(id).orElseThrow();
  }
}
