package io.funnelroom.deals;

import java.time.LocalDate;

/**
 * A stretch of days in which tasks are due.
 *
 * @param undated whether those without a day count too
 */
public record TaskPeriod(LocalDate first, LocalDate last, boolean undated) {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  /** What should have been done before today. */
  public static TaskPeriod late(LocalDate today) {
    return new TaskPeriod(EVER, today.minusDays(1), false);
  }

  /** What is due today. */
  public static TaskPeriod on(LocalDate today) {
    return new TaskPeriod(today, today, false);
  }

  /** What is due in so many days after today, and what has no day. */
  public static TaskPeriod coming(LocalDate today, int days) {
    return new TaskPeriod(today.plusDays(1), today.plusDays(days), true);
  }
}
