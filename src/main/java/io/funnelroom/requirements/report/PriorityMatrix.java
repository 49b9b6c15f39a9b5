package io.funnelroom.requirements.report;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.data.Range;

/**
 * The requirement priority matrix: importance against urgency, the kinds by shape and colour, in
 * four named quadrants.
 */
public final class PriorityMatrix {

  private final MatrixLayout layout;
  private final MatrixTexts texts;
  private final double legend;

  private PriorityMatrix(MatrixLayout layout, MatrixTexts texts) {
    this.layout = layout;
    this.texts = texts;
    legend = legendHeight();
  }

  /** The matrix of these requirements, each in its place however many there are. */
  public static PriorityMatrix of(
      List<MatrixPoint> points, MatrixFormat format, MatrixTexts texts) {
    return new PriorityMatrix(MatrixLayout.of(points, format.width(), format.height()), texts);
  }

  /**
   * The drawing for a page, in the colours of its style sheet; a link lies over each requirement.
   *
   * @param links where they lead
   */
  public String onScreen(MatrixLinks links) {
    MatrixSvg svg = new MatrixSvg(this, texts.title());
    svg.draw(TokenPaint::new);
    svg.link(links);
    return svg.text();
  }

  /** The drawing as a file that any program shows. */
  public String asSvg() {
    MatrixSvg svg = new MatrixSvg(this, texts.title());
    svg.draw(MatrixColour::byDay);
    return svg.text();
  }

  /** The drawing as a picture, each of its units so many pixels. */
  public BufferedImage asImage(int scale) {
    int width = (int) Math.ceil(width() * scale);
    int height = (int) Math.ceil(height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(MatrixColour.PAPER.byDay());
    graphics.fillRect(0, 0, width, height);
    graphics.scale(scale, scale);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    draw(graphics, MatrixColour::byDay);
    graphics.dispose();
    return image;
  }

  /** The same matrix for another room. */
  public PriorityMatrix in(MatrixFormat format) {
    return of(
        layout.marks().stream()
            .map(MatrixMark::point)
            .sorted(Comparator.comparing(MatrixPoint::number))
            .toList(),
        format,
        texts);
  }

  /** Whether no requirement stands in it. */
  public boolean isEmpty() {
    return layout.marks().isEmpty();
  }

  /** Those that only their number stands for, in the order of their numbers. */
  public List<MatrixPoint> numbered() {
    return layout.marks().stream()
        .filter(MatrixMark::isNumber)
        .map(MatrixMark::point)
        .sorted(Comparator.comparing(MatrixPoint::number))
        .toList();
  }

  double width() {
    return MatrixChart.LEFT + layout.width() + MatrixChart.RIGHT;
  }

  double height() {
    return legend + layout.height() + MatrixChart.FOOT;
  }

  MatrixTexts texts() {
    return texts;
  }

  List<MatrixMark> marks() {
    return layout.marks();
  }

  /** Where something of the layout is in the drawing. */
  Box placed(Box box) {
    return new Box(MatrixChart.LEFT + box.x(), legend + box.y(), box.width(), box.height());
  }

  void draw(Graphics2D graphics, Function<MatrixColour, Paint> paint) {
    chart(paint).draw(graphics, new Rectangle2D.Double(0, 0, width(), height()));
  }

  private JFreeChart chart(Function<MatrixColour, Paint> paint) {
    return new MatrixChart(layout, texts, paint).chart();
  }

  private double legendHeight() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    RectangleConstraint room =
        new RectangleConstraint(new Range(0, width()), new Range(0, layout.height()));
    double height = chart(MatrixColour::byDay).getLegend().arrange(graphics, room).getHeight();
    graphics.dispose();
    return height;
  }
}
