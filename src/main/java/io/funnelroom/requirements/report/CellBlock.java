package io.funnelroom.requirements.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the requirements of one importance and urgency stand in their cell: with their titles, in one
 * column or several, or where there is no room for that with their numbers alone.
 */
record CellBlock(
    List<MatrixPoint> points, Box cell, int columns, double columnWidth, boolean titled) {

  /** The size of the letters. */
  static final int LETTERS = 12;

  static final double SYMBOL = 11;

  /** Between a symbol and its label. */
  static final double GAP = 4;

  private static final double TITLE_LINE = 18;
  private static final double LEAST_TITLE = 88;
  private static final double NUMBER_LINE = 16;
  private static final String NUMBER_AND_TITLE = "%d %s";

  /** The block with as much text as the cell has room for; none where not even numbers have. */
  static Optional<CellBlock> of(List<MatrixPoint> points, Box cell) {
    return titled(points, cell).or(() -> numbered(points, cell));
  }

  private static Optional<CellBlock> titled(List<MatrixPoint> points, Box cell) {
    int lines = (int) (cell.height() / TITLE_LINE);
    if (lines == 0) {
      return Optional.empty();
    }
    int columns = -Math.floorDiv(-points.size(), lines);
    double width = cell.width() / columns;
    return width < SYMBOL + GAP + LEAST_TITLE
        ? Optional.empty()
        : Optional.of(new CellBlock(points, cell, columns, width, true));
  }

  private static Optional<CellBlock> numbered(List<MatrixPoint> points, Box cell) {
    double width = numberWidth(points);
    int columns = Math.min((int) (cell.width() / width), squareColumns(points.size(), width));
    int lines = (int) (cell.height() / NUMBER_LINE);
    int all = (int) (cell.width() / width);
    for (int each = Math.max(1, columns); each <= all; each++) {
      if (each * lines >= points.size()) {
        return Optional.of(new CellBlock(points, cell, each, width, false));
      }
    }
    return Optional.empty();
  }

  /** The width of a symbol with its number. */
  static double numberWidth(List<MatrixPoint> points) {
    int largest = points.stream().mapToInt(MatrixPoint::number).max().orElse(0);
    return SYMBOL + GAP + LetterWidth.of(Integer.toString(largest), LETTERS) + 3;
  }

  /** A block about as wide as high. */
  private static int squareColumns(int count, double width) {
    return (int) Math.ceil(Math.sqrt(count * NUMBER_LINE / width));
  }

  /** Where each stands: column by column with titles, else line by line, around the middle. */
  List<MatrixMark> marks() {
    int lines = -Math.floorDiv(-points.size(), columns);
    double line = titled ? TITLE_LINE : NUMBER_LINE;
    double across = titled && columns == 1 ? longest() : columns * columnWidth;
    double left = cell.middleX() - across / 2;
    double top = cell.middleY() - lines * line / 2;
    return IntStream.range(0, points.size())
        .mapToObj(
            i -> {
              int column = titled ? i / lines : i % columns;
              int row = titled ? i % lines : i / columns;
              return mark(points.get(i), left + column * columnWidth, top + row * line, line);
            })
        .toList();
  }

  private MatrixMark mark(MatrixPoint point, double x, double y, double line) {
    String label = label(point);
    Box symbol = new Box(x, y + (line - SYMBOL) / 2, SYMBOL, SYMBOL);
    double width = LetterWidth.of(label, LETTERS);
    return new MatrixMark(
        point, symbol, label, new Box(symbol.right() + GAP, y + 1, width, line - 2));
  }

  private double longest() {
    double label =
        points.stream().mapToDouble(each -> LetterWidth.of(label(each), LETTERS)).max().orElse(0);
    return Math.min(columnWidth, SYMBOL + GAP + label);
  }

  private String label(MatrixPoint point) {
    return titled
        ? LetterWidth.fitting(
            NUMBER_AND_TITLE.formatted(point.number(), point.title()),
            columnWidth - SYMBOL - 2 * GAP,
            LETTERS)
        : Integer.toString(point.number());
  }
}
