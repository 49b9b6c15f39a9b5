package io.funnelroom.requirements.report;

import java.util.Locale;

/** What follows from importance and urgency. */
public enum Quadrant {
  FIRST(true, true),
  PLAN(true, false),
  SOON(false, true),
  LATER(false, false);

  /** What has at least this much of it is important, or urgent. The middle is neither. */
  public static final int HIGH = 4;

  private final boolean important;
  private final boolean urgent;

  Quadrant(boolean important, boolean urgent) {
    this.important = important;
    this.urgent = urgent;
  }

  /** The quadrant in which something of this importance and urgency stands. */
  public static Quadrant of(int importance, int urgency) {
    if (importance >= HIGH) {
      return urgency >= HIGH ? FIRST : PLAN;
    }
    return urgency >= HIGH ? SOON : LATER;
  }

  /** The last part of the key of its name. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The highest importance in it: its name stands there. */
  int top() {
    return important ? MatrixPoint.MOST : HIGH - 1;
  }

  /** The lowest urgency in it. */
  int left() {
    return urgent ? HIGH : 1;
  }
}
