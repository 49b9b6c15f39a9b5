package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;

/**
 * The version of what a cell shows. The stage's cell shows the stage and the standing, so that a
 * change of either is a change of the cell.
 */
final class SeenVersion {

  private SeenVersion() {}

  static int of(DealRow row, DealField field) {
    int version = row.stamp(field).version();
    return field == DealField.STAGE ? version + row.stamp(DealField.STANDING).version() : version;
  }
}
