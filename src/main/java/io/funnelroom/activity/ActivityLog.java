package io.funnelroom.activity;

import io.funnelroom.deals.DealEvent;
import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealEvent.DealShared;
import io.funnelroom.deals.DealEvent.FollowUpChanged;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNoted;
import io.funnelroom.deals.DealsOpened;
import io.funnelroom.deals.DealsTakenBack;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes down every change in the transaction that makes it: who, when, which field, from what to
 * what, and how it came about (DOMAIN.md, "Rules of use").
 */
@Component
class ActivityLog {

  /** What the outbox calls a note in a deal's history; changes of the deal tell of themselves. */
  static final String HISTORY = DealNoted.CHANGE;

  static final String ENTITY = "deal";

  private static final String INSERT =
      """
      insert into activity
        (entity, entity_id, kind, field, before, after, note, source, actor, at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;
  private final Outbox outbox;

  ActivityLog(JdbcTemplate jdbc, Outbox outbox) {
    this.jdbc = jdbc;
    this.outbox = outbox;
  }

  @EventListener
  void on(DealEvent event) {
    DealId deal = event.deal();
    write(
        switch (event) {
          case DealEvent.DealOpened opened -> line(event, "opened");
          case DealEvent.DealArchived archived -> line(event, "archived");
          case DealEvent.DealRestored restored -> line(event, "restored");
          case DealShared shared ->
              new DealNoted(
                  deal, "shared", null, null, list(shared.with()), null, event.by(), event.at());
          case DealEvent.DealReordered reordered -> line(event, "reordered");
          case DealEvent.DealMoved moved ->
              new DealNoted(
                  deal,
                  "moved",
                  DealField.STAGE.key(),
                  StoredValue.write(moved.from()),
                  StoredValue.write(moved.to()),
                  moved.reason().isEmpty() ? null : moved.reason(),
                  event.by(),
                  event.at());
          case DealFieldChanged changed ->
              new DealNoted(
                  deal,
                  "changed",
                  changed.field().key(),
                  StoredValue.write(changed.before()),
                  StoredValue.write(changed.after()),
                  null,
                  event.by(),
                  event.at());
          case FollowUpChanged changed ->
              new DealNoted(
                  deal,
                  "changed",
                  DealField.FOLLOWUP.key(),
                  StoredValue.write(changed.before()),
                  StoredValue.write(changed.after()),
                  null,
                  event.by(),
                  event.at());
        });
  }

  @EventListener
  void on(DealNoted noted) {
    write(noted);
    outbox.record(
        new Change(
            HISTORY,
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

  private void write(DealNoted line) {
    jdbc.update(INSERT, row(line));
  }

  private void many(String kind, List<DealId> deals, PersonId by, Instant at) {
    jdbc.batchUpdate(
        INSERT, deals.stream().map(deal -> row(DealNoted.of(deal, kind, null, by, at))).toList());
  }

  private static DealNoted line(DealEvent event, String kind) {
    return DealNoted.of(event.deal(), kind, null, event.by(), event.at());
  }

  private static Object[] row(DealNoted line) {
    Origin origin = Origin.current();
    return new Object[] {
      ENTITY,
      line.deal().value(),
      line.kind(),
      line.field(),
      line.before(),
      line.after(),
      line.note(),
      origin == Origin.HAND ? null : origin.key(),
      line.by().value(),
      Timestamp.from(line.at())
    };
  }

  private static String list(Set<PersonId> people) {
    return people.stream().map(PersonId::toString).sorted().collect(Collectors.joining(","));
  }
}
