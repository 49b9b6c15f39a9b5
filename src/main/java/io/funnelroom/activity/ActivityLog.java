package io.funnelroom.activity;

import io.funnelroom.deals.DealEvent;
import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealsOpened;
import io.funnelroom.deals.DealsTakenBack;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.team.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes down every change in the transaction that makes it: who, when, which field, from what to
 * what (DOMAIN.md, "Rules of use").
 */
@Component
class ActivityLog {

  private static final String ENTITY = "deal";
  private static final String INSERT =
      """
      insert into activity (entity, entity_id, kind, field, before, after, actor, at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;

  ActivityLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(DealEvent event) {
    String field = null;
    String before = null;
    String after = null;
    String kind =
        switch (event) {
          case DealEvent.DealOpened opened -> "opened";
          case DealEvent.DealArchived archived -> "archived";
          case DealEvent.DealRestored restored -> "restored";
          case DealEvent.DealShared shared -> "shared";
          case DealFieldChanged changed -> "changed";
        };
    if (event instanceof DealFieldChanged changed) {
      field = changed.field().key();
      before = StoredValue.write(changed.before());
      after = StoredValue.write(changed.after());
    } else if (event instanceof DealEvent.DealShared shared) {
      after = String.join(",", shared.with().stream().map(PersonId::toString).sorted().toList());
    }
    jdbc.update(
        INSERT,
        ENTITY,
        event.deal().value(),
        kind,
        field,
        before,
        after,
        event.by().value(),
        Timestamp.from(event.at()));
  }

  @EventListener
  void on(DealsOpened event) {
    many("opened", event.deals(), event.by(), event.at());
  }

  @EventListener
  void on(DealsTakenBack event) {
    many("taken back", event.deals(), event.by(), event.at());
  }

  private void many(String kind, List<DealId> deals, PersonId by, Instant at) {
    jdbc.batchUpdate(
        INSERT,
        deals.stream()
            .map(
                deal ->
                    new Object[] {
                      ENTITY, deal.value(), kind, null, null, null, by.value(), Timestamp.from(at)
                    })
            .toList());
  }
}
