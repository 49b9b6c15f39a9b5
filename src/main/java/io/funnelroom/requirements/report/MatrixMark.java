package io.funnelroom.requirements.report;

/**
 * Where a requirement stands in the drawing.
 *
 * @param symbol what its symbol covers
 * @param label what stands beside the symbol: its number, and its title as far as there is room
 * @param labelBox what the label covers at most
 */
record MatrixMark(MatrixPoint point, Box symbol, String label, Box labelBox) {

  /** Whether nothing but its number has room. */
  boolean isNumber() {
    return label.equals(Integer.toString(point.number()));
  }

  /** The symbol and its label, where one can click. */
  Box whole() {
    double top = Math.min(symbol.y(), labelBox.y());
    double bottom = Math.max(symbol.bottom(), labelBox.bottom());
    return new Box(symbol.x(), top, labelBox.right() - symbol.x(), bottom - top);
  }
}
