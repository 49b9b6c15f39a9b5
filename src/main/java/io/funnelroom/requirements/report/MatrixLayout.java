package io.funnelroom.requirements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where everything stands in the matrix. Requirements of the same importance and urgency share a
 * cell and are moved apart in it: no symbol and no label overlaps another one or leaves its cell.
 * The columns and rows are alike as long as all titles have room; else those that hold more are
 * wider, and where even numbers alone have no room the drawing grows in height. The same
 * requirements always stand in the same places.
 *
 * @param columns the values of urgency, from the left
 * @param rows the values of importance, from the foot
 */
record MatrixLayout(MatrixTracks columns, MatrixTracks rows, List<MatrixMark> marks) {

  /** The strip at the top of a quadrant in which its name stands. */
  static final double NAME = 22;

  /** What the name of a quadrant of two columns needs. */
  private static final double NAME_WIDTH = 110;

  private static final double PADDING = 4;
  private static final double LEAST_ROW = NAME + 2 * PADDING + 18;
  private static final double GROWTH = 1.1;

  private record Cell(int importance, int urgency) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
      return importance == other.importance
          ? Integer.compare(urgency, other.urgency)
          : Integer.compare(importance, other.importance);
    }
  }

  /** Lays out the requirements, in their order, on a drawing of at least this size. */
  static MatrixLayout of(List<MatrixPoint> points, double width, double height) {
    Map<Cell, List<MatrixPoint>> cells =
        points.stream()
            .collect(
                Collectors.groupingBy(
                    point -> new Cell(point.importance(), point.urgency()),
                    TreeMap::new,
                    Collectors.toList()));
    double leastColumn = Math.max(CellBlock.numberWidth(points) + 2 * PADDING, NAME_WIDTH / 2);
    double high = Math.max(height, LEAST_ROW * MatrixPoint.MOST);
    double wide = Math.max(width, leastColumn * MatrixPoint.MOST);
    Optional<MatrixLayout> alike =
        tried(cells, MatrixTracks.equal(wide), MatrixTracks.equal(high), true);
    if (alike.isPresent()) {
      return alike.get();
    }
    MatrixTracks columns = MatrixTracks.weighted(wide, leastColumn, fullest(cells, true));
    while (true) {
      MatrixTracks rows = MatrixTracks.weighted(high, LEAST_ROW, fullest(cells, false));
      Optional<MatrixLayout> fits = tried(cells, columns, rows, false);
      if (fits.isPresent()) {
        return fits.get();
      }
      high *= GROWTH;
    }
  }

  double width() {
    return columns.length();
  }

  double height() {
    return rows.length();
  }

  /**
   * What of the drawing belongs to an importance and an urgency; the quadrant's name has its own.
   */
  Box cell(int importance, int urgency) {
    return cell(columns, rows, new Cell(importance, urgency));
  }

  private static Optional<MatrixLayout> tried(
      Map<Cell, List<MatrixPoint>> cells, MatrixTracks columns, MatrixTracks rows, boolean titled) {
    List<MatrixMark> marks = new ArrayList<>();
    for (Map.Entry<Cell, List<MatrixPoint>> each : cells.entrySet()) {
      Box cell = cell(columns, rows, each.getKey());
      Optional<CellBlock> block = CellBlock.of(each.getValue(), inner(cell));
      if (block.isEmpty() || titled && !block.get().titled()) {
        return Optional.empty();
      }
      marks.addAll(block.get().marks());
    }
    return Optional.of(new MatrixLayout(columns, rows, List.copyOf(marks)));
  }

  private static Box cell(MatrixTracks columns, MatrixTracks rows, Cell cell) {
    double name = Quadrant.of(cell.importance, cell.urgency).top() == cell.importance ? NAME : 0;
    double top = rows.length() - rows.end(cell.importance) + name;
    double bottom = rows.length() - rows.start(cell.importance);
    double left = columns.start(cell.urgency);
    return new Box(left, top, columns.end(cell.urgency) - left, bottom - top);
  }

  private static Box inner(Box cell) {
    return new Box(
        cell.x() + PADDING,
        cell.y() + PADDING,
        cell.width() - 2 * PADDING,
        cell.height() - 2 * PADDING);
  }

  /** How many stand in the fullest cell of each column, or of each row. */
  private static int[] fullest(Map<Cell, List<MatrixPoint>> cells, boolean columns) {
    int[] most = new int[MatrixPoint.MOST];
    cells.forEach(
        (cell, points) -> {
          int track = (columns ? cell.urgency : cell.importance) - 1;
          most[track] = Math.max(most[track], points.size());
        });
    return most;
  }
}
