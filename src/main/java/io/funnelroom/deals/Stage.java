package io.funnelroom.deals;

import java.util.Arrays;

/** The seven stages of the funnel, in their order (DOMAIN.md, "The seven stages"). */
public enum Stage {
  LEAD_CAPTURE(7),
  SCREENING(7),
  REQUIREMENT_ANALYSIS(14),
  SOLUTION(10),
  NEGOTIATION(7),
  CLOSING(7),
  REVIEW(30);

  private final int staleAfterDays;

  Stage(int staleAfterDays) {
    this.staleAfterDays = staleAfterDays;
  }

  /** 1 for lead capture to 7 for review. */
  public int number() {
    return ordinal() + 1;
  }

  /** Days without a follow-up after which an open deal in this stage counts as stale. */
  public int staleAfterDays() {
    return staleAfterDays;
  }

  /** Whether it stands before the other in the method. */
  public boolean isBefore(Stage other) {
    return compareTo(other) < 0;
  }

  /** The stage that follows; the last one itself. */
  public Stage next() {
    return this == REVIEW ? REVIEW : values()[ordinal() + 1];
  }

  /** The stage of this number, 1 to 7. */
  public static Stage ofNumber(int number) {
    return Arrays.stream(values())
        .filter(stage -> stage.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No stage " + number));
  }
}
