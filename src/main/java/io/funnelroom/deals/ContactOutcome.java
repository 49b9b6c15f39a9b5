package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;

/** What became of a change of a contact. */
public sealed interface ContactOutcome {

  /**
   * It is stored.
   *
   * @param before the contact until then
   */
  record Saved(DealContact contact, DealContact before) implements ContactOutcome {

    /** Whether the change ended a verification, so that somebody has to make sure again. */
    public boolean asksToVerifyAgain() {
      return before.isVerified() && !contact.isVerified();
    }
  }

  /** It was so already, or this very edit had been stored before. */
  record Unchanged(DealContact contact) implements ContactOutcome {}

  /** Somebody else changed it meanwhile: nothing was stored, the person chooses. */
  record Conflict(DealContact contact, PersonId by, Instant at) implements ContactOutcome {}

  /** A rule or a permission forbids it: nothing was stored. */
  record Refused(RuleViolation why) implements ContactOutcome {}
}
