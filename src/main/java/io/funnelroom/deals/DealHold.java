package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a deal for a module that changes what belongs to it, so that what is changed of one deal
 * happens one after the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DealHold {

  private final DealTable table;
  private final DealChanges changes;

  DealHold(DealTable table, DealChanges changes) {
    this.table = table;
    this.changes = changes;
  }

  /**
   * The deal, held until the transaction ends.
   *
   * @throws RuleViolation when there is none
   * @throws DealHeld when somebody else, most likely an import, holds it for long
   */
  public DealRow take(DealId id) {
    return deal(id).row();
  }

  /**
   * Remembers that something around the deal changed: who asks whether somebody has worked on it,
   * and what waits for it, has to know.
   *
   * @throws RuleViolation when it is in the archive
   */
  public void touch(DealId id, Moment moment) {
    Deal deal = deal(id);
    deal.touch(moment);
    table.update(deal.row(), DealField.NAME);
    changes.tellTouched(deal, moment);
  }

  private Deal deal(DealId id) {
    return table.lock(id).orElseThrow(() -> new RuleViolation("deal.not-found", id.value()));
  }
}
