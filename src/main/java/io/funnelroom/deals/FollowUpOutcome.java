package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;

/** What became of something that was done to a follow-up. */
public sealed interface FollowUpOutcome {

  /** It is stored. */
  record Stored(FollowUpEntry entry) implements FollowUpOutcome {}

  /** This very edit had been stored before. */
  record Repeated() implements FollowUpOutcome {}

  /**
   * Somebody else rewrote it or took it away meanwhile: nothing was stored, the person chooses.
   *
   * @param theirs the follow-up as it is now
   */
  record Conflict(FollowUpEntry theirs) implements FollowUpOutcome {}

  /** A rule or a permission forbids it: nothing was stored. */
  record Refused(RuleViolation why) implements FollowUpOutcome {}
}
