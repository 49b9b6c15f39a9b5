package io.funnelroom.requirements.report;

import io.funnelroom.requirements.RequirementKind;

/**
 * A requirement as the matrix shows it.
 *
 * @param number its place in the list of the deal's requirements, from 1
 * @param importance from 1 to 5
 * @param urgency from 1 to 5
 */
public record MatrixPoint(
    long id, int number, RequirementKind kind, String title, int importance, int urgency) {

  /** The highest importance and urgency. */
  public static final int MOST = 5;

  public MatrixPoint {
    if (importance < 1 || importance > MOST || urgency < 1 || urgency > MOST) {
      throw new IllegalArgumentException(importance + " / " + urgency);
    }
  }

  Quadrant quadrant() {
    return Quadrant.of(importance, urgency);
  }
}
