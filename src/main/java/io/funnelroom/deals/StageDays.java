package io.funnelroom.deals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts a deal's days in each stage from the record of its moves; it may have been there twice.
 */
final class StageDays {

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
    return of(entries, clock.instant());
  }

  /** Whole days of 24 hours in each stage until then. */
  static Map<Stage, Long> of(List<Entry> entries, Instant now) {
    Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
    for (int place = 0; place < entries.size(); place++) {
      Entry entry = entries.get(place);
      Instant left = place + 1 < entries.size() ? entries.get(place + 1).at : now;
      spent.merge(entry.stage, Duration.between(entry.at, left), Duration::plus);
    }
    Map<Stage, Long> days = new EnumMap<>(Stage.class);
    spent.forEach((stage, time) -> days.put(stage, time.toDays()));
    return days;
  }

  /** When the deal came into a stage. */
  record Entry(Stage stage, Instant at) {}
}
