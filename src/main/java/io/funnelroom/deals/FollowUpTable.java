package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of follow-ups. They are written while their deal is locked. */
@Repository
class FollowUpTable {

  private static final String PLACE = "on_day, coalesce(at_time, time '00:00'), id";
  private static final String LATEST_FIRST =
      " order by on_day desc, coalesce(at_time, time '00:00') desc, id desc";
  private static final String OF_DEAL =
      "select * from follow_up where deal_id = ? and removed_at is null";

  private final JdbcClient jdbc;

  FollowUpTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that were not taken away, the latest first. */
  List<FollowUpEntry> ofDeal(DealId deal) {
    return jdbc.sql(OF_DEAL + LATEST_FIRST).param(deal.value()).query(FollowUpTable::row).list();
  }

  Optional<FollowUpEntry> latest(DealId deal) {
    return jdbc.sql(OF_DEAL + LATEST_FIRST + " limit 1")
        .param(deal.value())
        .query(FollowUpTable::row)
        .optional();
  }

  /** A stretch of them, the latest first, from the one behind this; null begins. */
  List<FollowUpEntry> page(DealId deal, FollowUpEntry behind, int limit) {
    if (behind == null) {
      return jdbc.sql(OF_DEAL + LATEST_FIRST + " limit ?")
          .params(deal.value(), limit)
          .query(FollowUpTable::row)
          .list();
    }
    return jdbc.sql(OF_DEAL + " and (" + PLACE + ") < (?, ?, ?)" + LATEST_FIRST + " limit ?")
        .params(deal.value(), behind.on(), sortedTime(behind.time()), behind.id().value(), limit)
        .query(FollowUpTable::row)
        .list();
  }

  int count(DealId deal) {
    return jdbc.sql("select count(*) from follow_up where deal_id = ? and removed_at is null")
        .param(deal.value())
        .query(Integer.class)
        .single();
  }

  Optional<FollowUpEntry> find(FollowUpId id) {
    return jdbc.sql("select * from follow_up where id = ?")
        .param(id.value())
        .query(FollowUpTable::row)
        .optional();
  }

  List<FollowUpEntry> findAll(Collection<FollowUpId> ids) {
    return jdbc.sql("select * from follow_up where id in (:ids)")
        .param("ids", ids.stream().map(FollowUpId::value).toList())
        .query(FollowUpTable::row)
        .list();
  }

  /** The newest that says just this, if there is one. */
  Optional<FollowUpEntry> saying(DealId deal, FollowUp followUp) {
    return jdbc.sql(OF_DEAL + " and on_day = ? and by_id = ? and text = ? order by id desc limit 1")
        .params(deal.value(), followUp.on(), followUp.by().value(), followUp.text())
        .query(FollowUpTable::row)
        .optional();
  }

  FollowUpEntry insert(DealId deal, FollowUp followUp, Moment moment) {
    return jdbc.sql(
            """
            insert into follow_up (deal_id, on_day, at_time, by_id, text, created_at)
            values (?, ?, ?, ?, ?, ?) returning *
            """)
        .params(
            deal.value(),
            followUp.on(),
            followUp.time(),
            followUp.by().value(),
            followUp.text(),
            Timestamp.from(moment.at()))
        .query(FollowUpTable::row)
        .single();
  }

  /** Writes new words over those of a follow-up, which is there again if it was taken away. */
  FollowUpEntry rewrite(FollowUpId id, FollowUp followUp, Moment moment) {
    return jdbc.sql(
            """
            update follow_up
            set on_day = ?, at_time = ?, text = ?, version = version + 1,
              changed_by = ?, changed_at = ?, removed_by = null, removed_at = null
            where id = ? returning *
            """)
        .params(
            followUp.on(),
            followUp.time(),
            followUp.text(),
            moment.by().value(),
            Timestamp.from(moment.at()),
            id.value())
        .query(FollowUpTable::row)
        .single();
  }

  FollowUpEntry remove(FollowUpId id, Moment moment) {
    return jdbc.sql(
            """
            update follow_up set version = version + 1, removed_by = ?, removed_at = ?
            where id = ? returning *
            """)
        .params(moment.by().value(), Timestamp.from(moment.at()), id.value())
        .query(FollowUpTable::row)
        .single();
  }

  FollowUpEntry restore(FollowUpId id) {
    return jdbc.sql(
            """
            update follow_up set version = version + 1, removed_by = null, removed_at = null
            where id = ? returning *
            """)
        .param(id.value())
        .query(FollowUpTable::row)
        .single();
  }

  private static LocalTime sortedTime(LocalTime time) {
    return time == null ? LocalTime.MIDNIGHT : time;
  }

  private static FollowUpEntry row(ResultSet row, int number) throws SQLException {
    FollowUp said =
        new FollowUp(
            row.getObject("on_day", LocalDate.class),
            row.getObject("at_time", LocalTime.class),
            new PersonId(row.getLong("by_id")),
            row.getString("text"));
    boolean removed = row.getTimestamp("removed_at") != null;
    Long changedBy = row.getObject(removed ? "removed_by" : "changed_by", Long.class);
    Timestamp changedAt = row.getTimestamp(removed ? "removed_at" : "changed_at");
    return new FollowUpEntry(
        new FollowUpId(row.getLong("id")),
        new DealId(row.getString("deal_id")),
        said,
        row.getTimestamp("created_at").toInstant(),
        row.getInt("version"),
        changedBy == null ? null : new PersonId(changedBy),
        changedAt == null ? null : changedAt.toInstant(),
        removed);
  }
}
