package io.funnelroom.deals;

import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealEvent.DealMoved;
import io.funnelroom.deals.DealEvent.DealOpened;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the record of stage moves, in the transaction of each: when a deal was opened and in which
 * stage, how it went on, and how it ended.
 */
@Component
class MoveLog {

  private static final String INSERT =
      """
      insert into deal_move (deal_id, kind, from_stage, to_stage, reason, waived, by_id, at)
      select id, ?, coalesce(?, stage), coalesce(?, stage), ?, ?, ?, ? from deal where id = ?
      """;
  private static final String OPENED =
      """
      insert into deal_move (deal_id, kind, to_stage, by_id, at)
      select id, 'OPENED', stage, ?, ? from deal where id = any (?)
      """;

  private final JdbcTemplate jdbc;

  MoveLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(DealMoved event) {
    write(
        event,
        event.kind().name(),
        event.from().number(),
        event.to().number(),
        event.reason(),
        event.waived());
  }

  @EventListener
  void on(DealFieldChanged event) {
    if (event.field() == DealField.STANDING) {
      Standing standing = event.after() == null ? Standing.OPEN : (Standing) event.after();
      String kind = standing.outcome() == Outcome.OPEN ? "REOPENED" : standing.outcome().name();
      write(event, kind, null, null, standing.reason(), List.of());
    }
  }

  @EventListener
  void on(DealOpened event) {
    opened(List.of(event.deal()), event.by().value(), Timestamp.from(event.at()));
  }

  @EventListener
  void on(DealsOpened event) {
    opened(event.deals(), event.by().value(), Timestamp.from(event.at()));
  }

  private void opened(Collection<DealId> deals, long by, Timestamp at) {
    String[] ids = deals.stream().map(DealId::value).toArray(String[]::new);
    jdbc.update(OPENED, by, at, ids);
  }

  private void write(
      DealEvent event, String kind, Integer from, Integer to, String reason, List<String> waived) {
    jdbc.update(
        INSERT,
        kind,
        from,
        to,
        reason,
        waived.toArray(String[]::new),
        event.by().value(),
        Timestamp.from(event.at()),
        event.deal().value());
  }
}
