package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;

/**
 * Where somebody is in the pipeline: {@code SF001:amount}.
 *
 * @param field null for the deal as a whole
 */
record Spot(DealId deal, DealField field) {

  /**
   * Reads what {@link #toString} writes; a field that does not exist leaves the deal.
   *
   * @throws io.funnelroom.base.RuleViolation when it names no deal
   */
  static Spot of(String text) {
    String[] parts = text.split(":", 2);
    DealField field = parts.length == 1 ? null : DealField.ofKey(parts[1]).orElse(null);
    return new Spot(new DealId(parts[0]), field);
  }

  @Override
  public String toString() {
    return field == null ? deal.value() : deal.value() + ":" + field.key();
  }
}
