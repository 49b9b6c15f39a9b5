package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.FollowUpEdit;
import io.funnelroom.deals.FollowUpLog;
import io.funnelroom.deals.FollowUpOutcome;
import io.funnelroom.deals.NewFollowUp;
import io.funnelroom.team.Person;
import org.springframework.stereotype.Component;

/** Understands what the browser hands over of follow-ups, and stores it. */
@Component
class FollowUpDesk {

  private final FollowUpLog log;

  FollowUpDesk(FollowUpLog log) {
    this.log = log;
  }

  /**
   * Stores a new follow-up, or new words for one.
   *
   * @throws io.funnelroom.deals.DealHeld while an import holds the deal: it is to be sent again
   */
  FollowUpOutcome store(Person by, CellEdit edit) {
    WrittenFollowUp written;
    try {
      written = WrittenFollowUp.read(edit.text());
    } catch (RuleViolation why) {
      return new FollowUpOutcome.Refused(why);
    }
    FollowUpPlace place = FollowUpPlace.read(edit.rowId());
    if (place.id().isEmpty()) {
      return log.add(
          by,
          new NewFollowUp(
              place.deal(),
              written.on(),
              written.time(),
              written.text(),
              written.draft(),
              edit.editId()));
    }
    return log.rewrite(
        by,
        new FollowUpEdit(
            place.id().get(),
            written.on(),
            written.time(),
            written.text(),
            edit.seenVersion(),
            edit.editId()));
  }
}
