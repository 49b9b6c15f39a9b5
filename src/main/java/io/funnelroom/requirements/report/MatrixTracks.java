package io.funnelroom.requirements.report;

import java.util.Arrays;

/**
 * The five columns, or rows, into which the values of one axis divide the drawing, from 1 to 5.
 * They can be unequal, so that there is more room where more stands.
 */
record MatrixTracks(double length, double[] starts) {

  /** All alike. */
  static MatrixTracks equal(double length) {
    return weighted(length, length / MatrixPoint.MOST, new int[MatrixPoint.MOST]);
  }

  /**
   * As wide as what they hold needs.
   *
   * @param least what an empty track has
   * @param most the number of points in the fullest cell of each track
   */
  static MatrixTracks weighted(double length, double least, int[] most) {
    double[] weights = Arrays.stream(most).mapToDouble(Math::sqrt).toArray();
    double all = Arrays.stream(weights).sum();
    double shared = length - least * MatrixPoint.MOST;
    double[] starts = new double[MatrixPoint.MOST + 1];
    for (int track = 0; track < MatrixPoint.MOST; track++) {
      double share = all == 0 ? 1.0 / MatrixPoint.MOST : weights[track] / all;
      starts[track + 1] = starts[track] + least + share * shared;
    }
    return new MatrixTracks(length, starts);
  }

  double start(int value) {
    return starts[value - 1];
  }

  double end(int value) {
    return starts[value];
  }

  double middle(int value) {
    return (start(value) + end(value)) / 2;
  }
}
