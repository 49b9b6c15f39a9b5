package io.funnelroom.requirements.report;

/** For what the matrix is drawn. */
public enum MatrixFormat {
  /** A page, a sheet of paper, a wall. */
  WIDE(900, 520),
  /** A telephone. */
  NARROW(296, 400);

  private final int width;
  private final int height;

  MatrixFormat(int width, int height) {
    this.width = width;
    this.height = height;
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
