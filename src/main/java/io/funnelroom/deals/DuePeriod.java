package io.funnelroom.deals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of days in which key actions are due. */
public sealed interface DuePeriod {

  /** Any day, or none at all. */
  DuePeriod ANY = new Between(null, null);

  /** The first day, seen from today; null for no limit. */
  LocalDate first(LocalDate today);

  /** The last day, seen from today; null for no limit. */
  LocalDate last(LocalDate today);

  /** Whether only deals count that are still open. */
  default boolean openOnly() {
    return this == Moving.OVERDUE;
  }

  /** Whether the day lies in the period; null is the day of a deal without a due date. */
  default boolean includes(LocalDate day, LocalDate today) {
    LocalDate first = first(today);
    LocalDate last = last(today);
    return day == null
        ? first == null && last == null
        : (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }

  /** Days that stay what they are; null leaves one end open. */
  record Between(LocalDate first, LocalDate last) implements DuePeriod {

    public Between {
      if (first != null && last != null && last.isBefore(first)) {
        LocalDate earlier = last;
        last = first;
        first = earlier;
      }
    }

    @Override
    public LocalDate first(LocalDate today) {
      return first;
    }

    @Override
    public LocalDate last(LocalDate today) {
      return last;
    }
  }

  /** Days that move along with today, so that a saved view means the same tomorrow. */
  enum Moving implements DuePeriod {
    /** Before today, of open deals. */
    OVERDUE,
    TODAY,
    /** Monday to Sunday. */
    WEEK,
    MONTH;

    @Override
    public LocalDate first(LocalDate today) {
      return switch (this) {
        case OVERDUE -> null;
        case TODAY -> today;
        case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> today.withDayOfMonth(1);
      };
    }

    @Override
    public LocalDate last(LocalDate today) {
      return switch (this) {
        case OVERDUE -> today.minusDays(1);
        case TODAY -> today;
        case WEEK -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        case MONTH -> today.with(TemporalAdjusters.lastDayOfMonth());
      };
    }
  }
}
