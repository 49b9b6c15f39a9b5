package io.funnelroom.demo;

import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** When a deal came into each of its stages and left it, within the last year. */
record Pace(Map<Stage, LocalDate> entries, LocalDate last, LocalDate today) {

  private static final int LONGEST_AGO = 250;

  /** A deal's pace, counted back from the day on which it was last touched. */
  static Pace of(Plot plot, LocalDate today, RandomGenerator dice) {
    LocalDate last = today.minusDays(daysOfRest(plot, dice));
    Map<Stage, LocalDate> entries = new EnumMap<>(Stage.class);
    LocalDate entered = last;
    for (int number = plot.stage().number(); number >= 1; number--) {
      Stage stage = Stage.ofNumber(number);
      entered = entered.minusDays(3 + dice.nextInt(stage.staleAfterDays()));
      entries.put(stage, entered);
    }
    return new Pace(entries, last, today);
  }

  LocalDate entered(Stage stage) {
    return entries.get(stage);
  }

  /** The day before the next stage; in the last stage the day of the last touch. */
  LocalDate left(Stage stage) {
    LocalDate next = stage == Stage.REVIEW ? null : entries.get(Stage.ofNumber(stage.number() + 1));
    return next == null ? last : next.minusDays(1);
  }

  /** When the deal was expected to close, seen from its beginning. */
  LocalDate expectedClose(RandomGenerator dice) {
    LocalDate planned = entries.get(Stage.LEAD_CAPTURE).plusDays(60 + dice.nextInt(60));
    return planned.isAfter(today) ? planned : last.plusDays(10 + dice.nextInt(30));
  }

  private static int daysOfRest(Plot plot, RandomGenerator dice) {
    if (plot.outcome() != Outcome.OPEN) {
      return 10 + dice.nextInt(LONGEST_AGO);
    }
    int allowed = plot.stage().staleAfterDays();
    return plot.mark().equals("stale") ? allowed + 4 + dice.nextInt(10) : 1 + dice.nextInt(3);
  }
}
