package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes deals out of the way and brings them back, and says who may work on them. */
@Service
public class DealArchive {

  private final DealTable table;
  private final DealChanges changes;
  private final DealPermission permission;
  private final Clock clock;

  DealArchive(DealTable table, DealChanges changes, DealPermission permission, Clock clock) {
    this.table = table;
    this.changes = changes;
    this.permission = permission;
    this.clock = clock;
  }

  /**
   * Archives a deal; nothing of it is lost.
   *
   * @throws RuleViolation when it does not exist or the person may not
   */
  @Transactional
  public void archive(Person by, DealId id) {
    Deal deal = locked(by, id);
    deal.archive(Moment.of(by, clock));
    table.updateArchived(deal.row());
    changes.tell(deal);
  }

  /**
   * Brings a deal back from the archive.
   *
   * @throws RuleViolation when it does not exist or the person may not
   */
  @Transactional
  public void restore(Person by, DealId id) {
    Deal deal = locked(by, id);
    deal.restore(Moment.of(by, clock));
    table.updateArchived(deal.row());
    changes.tell(deal);
  }

  /**
   * Lets these colleagues, and nobody else, work on the deal as its owner does.
   *
   * @throws RuleViolation when it does not exist or the person may not
   */
  @Transactional
  public void share(Person by, DealId id, Set<PersonId> colleagues) {
    Deal deal = locked(by, id);
    deal.shareWith(colleagues, Moment.of(by, clock));
    table.updateSharedWith(deal.row());
    changes.tell(deal);
  }

  private Deal locked(Person by, DealId id) {
    Deal deal = table.lock(id).orElseThrow(() -> new RuleViolation("deal.not-found", id.value()));
    permission.mustArchive(by, deal.row());
    return deal;
  }
}
