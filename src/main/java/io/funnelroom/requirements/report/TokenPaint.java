package io.funnelroom.requirements.report;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/** A colour that the style sheet of the page decides on, where the drawing is one of a page. */
record TokenPaint(MatrixColour colour) implements Paint {

  /** How it stands in the drawing. */
  String reference() {
    return "var(--" + colour.token() + ")";
  }

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return colour.byDay().createContext(model, device, user, transform, hints);
  }

  @Override
  public int getTransparency() {
    return Color.OPAQUE;
  }
}
