package io.funnelroom.requirements.report;

import java.util.Arrays;

/** For what the matrix is drawn. */
public enum MatrixFormat {
  /** A page, a sheet of paper, a wall. */
  WIDE(900, 520),
  /** Half a page. */
  HALF(600, 460),
  /** A telephone. */
  NARROW(296, 400);

  private final int width;
  private final int height;

  MatrixFormat(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The widest that fits a place of so many pixels. */
  public static MatrixFormat ofRoom(int pixels) {
    return Arrays.stream(values())
        .filter(format -> MatrixChart.LEFT + format.width + MatrixChart.RIGHT <= pixels)
        .findFirst()
        .orElse(NARROW);
  }

  /** How wide the field is in which the requirements stand. */
  int width() {
    return width;
  }

  /** How high it is at least. */
  int height() {
    return height;
  }
}
