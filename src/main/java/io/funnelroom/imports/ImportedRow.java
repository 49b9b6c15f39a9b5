package io.funnelroom.imports;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import java.util.Map;

/**
 * A row that came in.
 *
 * @param version the deal's, after the row came in
 * @param changes what a row changed about a deal that was here; null when the deal came with it
 */
record ImportedRow(int number, DealId deal, long version, Map<DealField, Change> changes) {
  /** A field's value before and after, as {@link io.funnelroom.deals.StoredValue} writes it. */
  record Change(String before, String after) {}

  boolean added() {
    return changes == null;
  }
}
