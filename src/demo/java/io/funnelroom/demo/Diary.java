package io.funnelroom.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.random.RandomGenerator;

/** Gives each thing its moment in office hours: one after the other, never at a weekend. */
class Diary {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final int MINUTES_OF_A_MORNING = 180;

  private final RandomGenerator dice;
  private LocalDateTime last = LocalDateTime.MIN;

  Diary(RandomGenerator dice) {
    this.dice = dice;
  }

  /** The next moment on that day, or on the Friday before a weekend. */
  LocalDateTime on(LocalDate day) {
    LocalDate office = officeDay(day);
    last =
        office.isAfter(last.toLocalDate())
            ? office.atTime(OPENS).plusMinutes(dice.nextInt(MINUTES_OF_A_MORNING))
            : last.plusMinutes(3 + dice.nextInt(20));
    return last;
  }

  /** The day of the last moment. */
  LocalDate today() {
    return last.toLocalDate();
  }

  static LocalDate officeDay(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }
}
