package io.funnelroom.deals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts a deal's days in each stage from the record of its moves; it may have been there twice. A
 * day is one of the calendar, in the zone that is given.
 */
public final class StageDays {

  private StageDays() {}

  static Map<Stage, Long> of(JdbcClient jdbc, DealId deal, Clock clock) {
    List<Entry> entries =
        jdbc.sql(
                """
                select to_stage, at from deal_move where deal_id = ?
                and (from_stage is null or from_stage <> to_stage) and kind not in
                ('WON', 'LOST', 'SHELVED', 'REOPENED') order by at, id
                """)
            .param(deal.value())
            .query(
                (row, number) ->
                    new Entry(
                        Stage.ofNumber(row.getInt("to_stage")), row.getTimestamp("at").toInstant()))
            .list();
    return of(entries, clock.instant(), clock.getZone());
  }

  /** Days by the calendar, midnight to midnight: the board counts a card's days in the same way. */
  static Map<Stage, Long> of(List<Entry> entries, Instant now, ZoneId zone) {
    Map<Stage, Long> days = new EnumMap<>(Stage.class);
    for (int place = 0; place < entries.size(); place++) {
      Entry entry = entries.get(place);
      Instant left = place + 1 < entries.size() ? entries.get(place + 1).at : now;
      days.merge(entry.stage, between(entry.at, left, zone), Long::sum);
    }
    return days;
  }

  /** Midnights between the two; none where the later one is not later. */
  public static long between(Instant since, Instant until, ZoneId zone) {
    LocalDate first = LocalDate.ofInstant(since, zone);
    return Math.max(0, ChronoUnit.DAYS.between(first, LocalDate.ofInstant(until, zone)));
  }

  /** When the deal came into a stage. */
  record Entry(Stage stage, Instant at) {}
}
