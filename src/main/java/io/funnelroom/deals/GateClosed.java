package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;

/** A deal has not got what the gates on its way ask for. */
public final class GateClosed extends RuleViolation {

  private final transient GateReport report;

  GateClosed(GateReport report) {
    super("deal.move.gate", report.missing().size());
    this.report = report;
  }

  /** What the gates ask. */
  public GateReport report() {
    return report;
  }
}
