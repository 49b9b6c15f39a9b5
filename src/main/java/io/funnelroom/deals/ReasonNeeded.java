package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;

/** A deal goes back, and nobody said why. */
public final class ReasonNeeded extends RuleViolation {
  ReasonNeeded() {
    super("deal.move.reason");
  }
}
