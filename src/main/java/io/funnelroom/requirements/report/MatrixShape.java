package io.funnelroom.requirements.report;

import io.funnelroom.requirements.RequirementKind;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes by which the kinds are told apart without their colours. */
final class MatrixShape {

  private static final double HALF = CellBlock.SYMBOL / 2;

  private MatrixShape() {}

  /** Around the origin, all about as large. */
  static Shape of(RequirementKind kind) {
    return switch (kind) {
      case MUST_HAVE ->
          new Rectangle2D.Double(-HALF + 0.5, -HALF + 0.5, 2 * HALF - 1, 2 * HALF - 1);
      case NICE_TO_HAVE -> new Ellipse2D.Double(-HALF, -HALF, 2 * HALF, 2 * HALF);
      case UNSPOKEN_PAIN -> triangle();
    };
  }

  private static Shape triangle() {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(0, -HALF);
    triangle.lineTo(HALF, HALF);
    triangle.lineTo(-HALF, HALF);
    triangle.closePath();
    return triangle;
  }
}
