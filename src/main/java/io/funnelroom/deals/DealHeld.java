package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;

/** Another transaction, most likely an import, holds what was to be written; nothing is lost. */
public final class DealHeld extends RuleViolation {
  DealHeld() {
    super("deal.held");
  }
}
