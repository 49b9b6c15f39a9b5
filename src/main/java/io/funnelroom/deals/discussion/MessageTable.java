package io.funnelroom.deals.discussion;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Patience;
import io.funnelroom.live.Message;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of messages. */
@Repository
class MessageTable {

  private final JdbcClient jdbc;
  private final Patience patience;

  MessageTable(JdbcClient jdbc, Patience patience) {
    this.jdbc = jdbc;
    this.patience = patience;
  }

  /** A message with its number. */
  record Stored(long id, Message message) {}

  /** Lets nobody else write about this deal until the transaction ends. */
  void takeTurn(DealId deal) {
    patience.take(
        Patience.SHORT,
        () ->
            jdbc.sql(
                    """
                    select count(pg_advisory_xact_lock(hashtextextended('message ' || id, 0)))
                    from (select id from deal where id = ? for key share) as held
                    """)
                .param(deal.value())
                .query(Integer.class)
                .single());
  }

  /**
   * Adds a message in one's turn, later than all before: whoever has read up to a time has missed
   * nothing before it.
   */
  Stored add(DealId deal, Message message) {
    return jdbc.sql(
            """
            insert into deal_message (deal_id, by_id, text, at)
            values (:deal, :by, :text, greatest(:at, (
              select max(at) + interval '1 microsecond' from deal_message where deal_id = :deal)))
            returning id, by_id, text, at
            """)
        .param("deal", deal.value())
        .param("by", message.by().value())
        .param("text", message.text())
        .param("at", Timestamp.from(message.at()))
        .query((row, number) -> new Stored(row.getLong("id"), message(row, number)))
        .single();
  }

  List<Message> latest(DealId deal, int atMost) {
    return jdbc.sql("select * from deal_message where deal_id = ? order by at desc limit ?")
        .params(deal.value(), atMost)
        .query(MessageTable::message)
        .list()
        .reversed();
  }

  List<Message> since(DealId deal, Instant at) {
    return jdbc.sql("select * from deal_message where deal_id = ? and at >= ? order by at")
        .params(deal.value(), Timestamp.from(at))
        .query(MessageTable::message)
        .list();
  }

  List<Message> before(DealId deal, Instant at, int atMost) {
    return jdbc.sql(
            "select * from deal_message where deal_id = ? and at < ? order by at desc limit ?")
        .params(deal.value(), Timestamp.from(at), atMost)
        .query(MessageTable::message)
        .list()
        .reversed();
  }

  private static Message message(ResultSet row, int number) throws SQLException {
    return new Message(
        new PersonId(row.getLong("by_id")),
        row.getString("text"),
        row.getTimestamp("at").toInstant());
  }
}
