package io.funnelroom.requirements.report;

import io.funnelroom.requirements.RequirementKind;
import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The matrix as JFreeChart draws it: a plot whose unit is the length of the layout. */
final class MatrixChart {

  static final int LEFT = 44;
  static final int FOOT = 44;
  static final int RIGHT = 8;
  private static final int BOTTOM_LEFT = 2;

  static {
    // Else a text that stands upright is drawn as outlines.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  private final MatrixLayout layout;
  private final MatrixTexts texts;
  private final Function<MatrixColour, Paint> paint;

  MatrixChart(MatrixLayout layout, MatrixTexts texts, Function<MatrixColour, Paint> paint) {
    this.layout = layout;
    this.texts = texts;
    this.paint = paint;
  }

  JFreeChart chart() {
    XYPlot plot =
        new XYPlot(
            points(),
            axis(layout.columns(), texts.urgency()),
            axis(layout.rows(), texts.importance()),
            renderer());
    plot.setInsets(new RectangleInsets(0, 0, 0, RIGHT));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(space(RectangleEdge.BOTTOM, FOOT));
    plot.setFixedRangeAxisSpace(space(RectangleEdge.LEFT, LEFT));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setBackgroundPaint(paint.apply(MatrixColour.PAPER));
    plot.setOutlinePaint(paint.apply(MatrixColour.STRONG));
    quadrants(plot);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setBackgroundPaint(paint.apply(MatrixColour.PAPER));
    chart.addLegend(legend(plot));
    return chart;
  }

  /** A series for each kind, the symbols at their places. */
  private XYSeriesCollection points() {
    XYSeriesCollection all = new XYSeriesCollection();
    for (RequirementKind kind : RequirementKind.values()) {
      XYSeries series = new XYSeries(texts.kind(kind), false, true);
      of(kind)
          .forEach(
              mark ->
                  series.add(mark.symbol().middleX(), layout.height() - mark.symbol().middleY()));
      all.addSeries(series);
    }
    return all;
  }

  private List<MatrixMark> of(RequirementKind kind) {
    return layout.marks().stream().filter(mark -> mark.point().kind() == kind).toList();
  }

  private XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    List<List<MatrixMark>> marks =
        IntStream.range(0, RequirementKind.values().length)
            .mapToObj(i -> of(RequirementKind.values()[i]))
            .toList();
    for (RequirementKind kind : RequirementKind.values()) {
      renderer.setSeriesShape(kind.ordinal(), MatrixShape.of(kind));
      renderer.setSeriesPaint(kind.ordinal(), paint.apply(MatrixColour.of(kind)));
    }
    renderer.setDefaultItemLabelGenerator(
        (data, series, item) -> marks.get(series).get(item).label());
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(ReportFont.ofSize(CellBlock.LETTERS));
    renderer.setDefaultItemLabelPaint(paint.apply(MatrixColour.INK));
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    // JFreeChart puts an outer label at twice this distance.
    renderer.setItemLabelAnchorOffset((CellBlock.SYMBOL / 2 + CellBlock.GAP) / 2);
    return renderer;
  }

  private TrackAxis axis(MatrixTracks tracks, String label) {
    TrackAxis axis = new TrackAxis(tracks, label);
    axis.setLabelFont(ReportFont.ofSize(CellBlock.LETTERS));
    axis.setTickLabelFont(ReportFont.ofSize(CellBlock.LETTERS));
    axis.setLabelPaint(paint.apply(MatrixColour.SOFT));
    axis.setTickLabelPaint(paint.apply(MatrixColour.SOFT));
    return axis;
  }

  private static AxisSpace space(RectangleEdge edge, double size) {
    AxisSpace space = new AxisSpace();
    space.add(size, edge);
    return space;
  }

  private void quadrants(XYPlot plot) {
    for (int value = 2; value <= MatrixPoint.MOST; value++) {
      MatrixColour line = value == Quadrant.HIGH ? MatrixColour.SOFT : MatrixColour.LINE;
      plot.addDomainMarker(border(layout.columns().start(value), line), Layer.BACKGROUND);
      plot.addRangeMarker(border(layout.rows().start(value), line), Layer.BACKGROUND);
    }
    double right = layout.columns().start(Quadrant.HIGH);
    plot.setQuadrantOrigin(new Point2D.Double(right, layout.rows().start(Quadrant.HIGH)));
    plot.setQuadrantPaint(BOTTOM_LEFT, paint.apply(MatrixColour.SUNK));
    for (Quadrant quadrant : Quadrant.values()) {
      double left = layout.columns().start(quadrant.left());
      double end = quadrant.left() == 1 ? right : layout.width();
      plot.addAnnotation(name(quadrant, left, end - left));
    }
  }

  private ValueMarker border(double at, MatrixColour line) {
    return new ValueMarker(at, paint.apply(line), new BasicStroke(1));
  }

  private XYTextAnnotation name(Quadrant quadrant, double left, double room) {
    double middle = layout.rows().end(quadrant.top()) - MatrixLayout.NAME / 2;
    String name = LetterWidth.fitting(texts.quadrant(quadrant), room - 12, CellBlock.LETTERS);
    XYTextAnnotation text = new XYTextAnnotation(name, left + 8, middle);
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    text.setFont(ReportFont.ofSize(CellBlock.LETTERS));
    text.setPaint(paint.apply(MatrixColour.SOFT));
    return text;
  }

  private LegendTitle legend(XYPlot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.TOP);
    legend.setItemFont(ReportFont.ofSize(CellBlock.LETTERS));
    legend.setItemPaint(paint.apply(MatrixColour.INK));
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
    legend.setBackgroundPaint(null);
    legend.setFrame(BlockBorder.NONE);
    return legend;
  }
}
