package io.funnelroom.requirements.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis that says 1 to 5 in the middle of the tracks that they have. */
final class TrackAxis extends NumberAxis {

  private final transient MatrixTracks tracks;

  TrackAxis(MatrixTracks tracks, String label) {
    super(label);
    this.tracks = tracks;
    setRange(0, tracks.length());
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return IntStream.rangeClosed(1, MatrixPoint.MOST)
        .mapToObj(
            value ->
                new NumberTick(
                    tracks.middle(value), Integer.toString(value), anchor, TextAnchor.CENTER, 0))
        .toList();
  }
}
