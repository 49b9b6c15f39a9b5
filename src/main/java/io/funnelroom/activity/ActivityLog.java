package io.funnelroom.activity;

import io.funnelroom.deals.DealEvent;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNoted;
import io.funnelroom.deals.DealsOpened;
import io.funnelroom.deals.DealsTakenBack;
import io.funnelroom.deals.Origin;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes down every change in the transaction that makes it: who, when, which field, from what to
 * what, and how it came about (DOMAIN.md, "Rules of use").
 */
@Component
class ActivityLog {

  static final String ENTITY = "deal";

  private static final String INSERT =
      """
      insert into activity
        (entity, entity_id, kind, field, before, after, note, detail, source, actor, at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;
  private final Outbox outbox;

  ActivityLog(JdbcTemplate jdbc, Outbox outbox) {
    this.jdbc = jdbc;
    this.outbox = outbox;
  }

  @EventListener
  void on(DealEvent event) {
    write(
        switch (event) {
          case DealEvent.DealOpened opened -> ActivityLine.of(event, "opened");
          case DealEvent.DealArchived archived -> ActivityLine.of(event, "archived");
          case DealEvent.DealRestored restored -> ActivityLine.of(event, "restored");
          case DealEvent.DealReordered reordered -> ActivityLine.of(event, HistoryFilter.NOISE);
          case DealEvent.DealShared shared -> ActivityLine.of(shared);
          case DealEvent.DealMoved moved -> ActivityLine.of(moved);
          case DealEvent.DealFieldChanged changed -> ActivityLine.of(changed);
          case DealEvent.FollowUpChanged changed -> ActivityLine.of(changed);
        });
  }

  @EventListener
  void on(DealNoted noted) {
    write(ActivityLine.of(noted));
    outbox.record(
        new Change(
            DealNoted.CHANGE,
            noted.deal().value(),
            0,
            ChangeKind.CHANGED,
            Set.of(),
            noted.by(),
            noted.at()));
  }

  @EventListener
  void on(DealsOpened event) {
    many("opened", event.deals(), event.by(), event.at());
  }

  @EventListener
  void on(DealsTakenBack event) {
    many("taken-back", event.deals(), event.by(), event.at());
  }

  private void write(ActivityLine line) {
    jdbc.update(INSERT, row(line));
  }

  private void many(String kind, List<DealId> deals, PersonId by, Instant at) {
    jdbc.batchUpdate(
        INSERT,
        deals.stream()
            .map(deal -> row(ActivityLine.of(DealNoted.of(deal, kind, null, by, at))))
            .toList());
  }

  private static Object[] row(ActivityLine line) {
    DealNoted noted = line.noted();
    Origin origin = line.origin();
    return new Object[] {
      ENTITY,
      noted.deal().value(),
      noted.kind(),
      noted.field(),
      noted.before(),
      noted.after(),
      noted.note(),
      line.waived().isEmpty() ? null : String.join(",", line.waived()),
      origin == Origin.HAND ? null : origin.key(),
      noted.by().value(),
      Timestamp.from(noted.at())
    };
  }
}
