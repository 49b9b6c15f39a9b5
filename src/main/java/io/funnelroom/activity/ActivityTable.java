package io.funnelroom.activity;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Origin;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the record of changes. */
@Component
class ActivityTable {

  private static final String OF_DEAL =
      " from activity where entity = 'deal' and entity_id = :deal";
  private static final String NEWEST_FIRST = " order by at desc, id desc limit :limit";

  private final JdbcClient jdbc;
  private final Clock clock;

  ActivityTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest lines of the deal's that the filter leaves, older than this one if it is given. */
  List<HistoryEntry> page(DealId deal, HistoryFilter filter, HistoryEntry olderThan, int limit) {
    StringBuilder query = new StringBuilder("select *").append(OF_DEAL);
    if (olderThan != null) {
      query.append(" and (at, id) < (:at, :id)");
    }
    if (!filter.by().isEmpty()) {
      query.append(" and actor in (:by)");
    }
    if (!filter.fields().isEmpty()) {
      query.append(" and field in (:fields)");
    }
    query.append(filter.kinds().isEmpty() ? " and kind <> :noise" : " and kind in (:kinds)");
    if (filter.from() != null) {
      query.append(" and at >= :from");
    }
    if (filter.to() != null) {
      query.append(" and at < :end");
    }
    StatementSpec statement =
        jdbc.sql(query.append(NEWEST_FIRST).toString())
            .param("deal", deal.value())
            .param("limit", limit)
            .param("by", filter.by().stream().map(PersonId::value).toList())
            .param("fields", filter.fields())
            .param("kinds", filter.kinds())
            .param("noise", HistoryFilter.NOISE)
            .param("from", filter.from() == null ? null : startOf(filter.from()))
            .param("end", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
    if (olderThan != null) {
      statement = statement.param("at", Timestamp.from(olderThan.at())).param("id", olderThan.id());
    }
    return statement.query(ActivityTable::entry).list();
  }

  HistoryFacets facets(DealId deal) {
    Set<PersonId> people = new HashSet<>();
    Set<String> fields = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    jdbc.sql("select distinct actor, field, kind" + OF_DEAL)
        .param("deal", deal.value())
        .query(
            row -> {
              people.add(new PersonId(row.getLong("actor")));
              kinds.add(row.getString("kind"));
              if (row.getString("field") != null) {
                fields.add(row.getString("field"));
              }
            });
    return new HistoryFacets(people, fields, kinds);
  }

  private Timestamp startOf(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }

  private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
    String source = row.getString("source");
    String detail = row.getString("detail");
    return new HistoryEntry(
        row.getLong("id"),
        row.getString("kind"),
        row.getString("field"),
        row.getString("before"),
        row.getString("after"),
        row.getString("note"),
        detail == null ? List.of() : List.of(detail.split(",")),
        source == null ? Origin.HAND : Origin.valueOf(source.toUpperCase(Locale.ROOT)),
        new PersonId(row.getLong("actor")),
        row.getTimestamp("at").toInstant());
  }
}
