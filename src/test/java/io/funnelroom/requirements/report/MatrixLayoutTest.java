package io.funnelroom.requirements.report;

import static io.funnelroom.requirements.RequirementKind.MUST_HAVE;
import static io.funnelroom.requirements.report.SamplePoints.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements that would cover each other are moved apart, and stay in their cells. */
class MatrixLayoutTest {

  private static final int MOST = 200;

  static Stream<List<MatrixPoint>> matrices() {
    Stream<List<MatrixPoint>> random =
        IntStream.range(0, 60).mapToObj(seed -> SamplePoints.random(1 + seed * MOST / 59, seed));
    return Stream.concat(random, Stream.of(List.of(), inOneCell(MOST), onTheDiagonal(MOST)));
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void noSymbolAndNoLabelCoversAnother(List<MatrixPoint> points) {
    for (MatrixFormat format : MatrixFormat.values()) {
      List<Box> drawn =
          layout(points, format).marks().stream()
              .flatMap(mark -> Stream.of(mark.symbol(), mark.labelBox()))
              .toList();
      for (int i = 0; i < drawn.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(drawn.get(i).overlaps(drawn.get(j)))
              .as("%s and %s", drawn.get(i), drawn.get(j))
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void everyRequirementStandsInTheCellOfItsImportanceAndUrgency(List<MatrixPoint> points) {
    for (MatrixFormat format : MatrixFormat.values()) {
      MatrixLayout layout = layout(points, format);
      assertThat(layout.marks())
          .allSatisfy(
              mark ->
                  assertThat(
                          layout
                              .cell(mark.point().importance(), mark.point().urgency())
                              .holds(mark.whole()))
                      .as("%s in its cell", mark)
                      .isTrue());
      assertThat(layout.marks())
          .extracting(MatrixMark::point)
          .containsExactlyInAnyOrderElementsOf(points);
    }
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void whatIsMoreImportantStandsHigherAndWhatIsMoreUrgentFurtherRight(List<MatrixPoint> points) {
    List<MatrixMark> marks = layout(points, MatrixFormat.WIDE).marks();
    for (MatrixMark one : marks) {
      for (MatrixMark other : marks) {
        if (one.point().importance() > other.point().importance()) {
          assertThat(one.symbol().bottom()).isLessThan(other.symbol().y());
        }
        if (one.point().urgency() > other.point().urgency()) {
          assertThat(one.symbol().x()).isGreaterThan(other.symbol().right());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void everyLabelHasTheRoomThatItNeeds(List<MatrixPoint> points) {
    FontRenderContext letters = new FontRenderContext(new AffineTransform(), true, true);
    assertThat(layout(points, MatrixFormat.WIDE).marks())
        .allSatisfy(
            mark ->
                assertThat(
                        ReportFont.ofSize(CellBlock.LETTERS)
                            .getStringBounds(mark.label(), letters)
                            .getWidth())
                    .as(mark.label())
                    .isLessThanOrEqualTo(mark.labelBox().width()));
  }

  @Test
  void aFewRequirementsShowTheirTitlesInCellsOfOneSize() {
    MatrixLayout layout =
        layout(List.of(point(1, MUST_HAVE, 5, 5), point(2, MUST_HAVE, 5, 5)), MatrixFormat.WIDE);

    assertThat(layout.marks())
        .extracting(MatrixMark::label)
        .containsExactly("1 两周内上线", "2 与 ERP 对接");
    assertThat(layout.columns().end(5) - layout.columns().start(5))
        .isEqualTo(layout.columns().end(1));
    assertThat(layout.height()).isEqualTo(MatrixFormat.WIDE.height());
  }

  @Test
  void whereTitlesHaveNoRoomTheNumbersStay() {
    assertThat(layout(inOneCell(MOST), MatrixFormat.NARROW).marks())
        .extracting(MatrixMark::label)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, MOST).mapToObj(Integer::toString).toList());
  }

  @Test
  void whatHoldsMoreIsWider() {
    MatrixLayout layout = layout(inOneCell(60), MatrixFormat.WIDE);

    assertThat(layout.columns().end(4) - layout.columns().start(4))
        .isGreaterThan(3 * layout.columns().end(1));
    assertThat(layout.height()).isEqualTo(MatrixFormat.WIDE.height());
  }

  @Test
  void theSameRequirementsStandInTheSamePlaces() {
    List<MatrixPoint> points = SamplePoints.random(MOST, 7);

    assertThat(layout(points, MatrixFormat.WIDE).marks())
        .isEqualTo(layout(points, MatrixFormat.WIDE).marks());
  }

  private static MatrixLayout layout(List<MatrixPoint> points, MatrixFormat format) {
    return MatrixLayout.of(points, format.width(), format.height());
  }

  private static List<MatrixPoint> inOneCell(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> point(i, MUST_HAVE, 3, 4)).toList();
  }

  private static List<MatrixPoint> onTheDiagonal(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> point(i, MUST_HAVE, 1 + i % 5, 1 + i % 5))
        .toList();
  }
}
