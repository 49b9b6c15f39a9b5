package io.funnelroom.requirements.report;

import io.funnelroom.requirements.RequirementKind;
import java.awt.Color;

/**
 * The colours of the matrix: on a screen the room's own, by day and by night; in a file those of
 * the day.
 */
enum MatrixColour {
  PAPER("paper", 0xffffff),
  SUNK("paper-sunk", 0xf7f8fa),
  INK("ink", 0x1b1f27),
  SOFT("ink-soft", 0x5a6270),
  LINE("line", 0xe6e8ec),
  STRONG("line-strong", 0xcdd2da),
  MUST_HAVE("stage-5", 0xc14400),
  NICE_TO_HAVE("stage-2", 0x0061a8),
  UNSPOKEN_PAIN("stage-3", 0xc26a9a);

  private final String token;
  private final Color byDay;

  MatrixColour(String token, int byDay) {
    this.token = token;
    this.byDay = new Color(byDay);
  }

  static MatrixColour of(RequirementKind kind) {
    return switch (kind) {
      case MUST_HAVE -> MUST_HAVE;
      case NICE_TO_HAVE -> NICE_TO_HAVE;
      case UNSPOKEN_PAIN -> UNSPOKEN_PAIN;
    };
  }

  /** Its name in the room's style sheet. */
  String token() {
    return token;
  }

  Color byDay() {
    return byDay;
  }
}
