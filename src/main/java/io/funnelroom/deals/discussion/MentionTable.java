package io.funnelroom.deals.discussion;

import io.funnelroom.deals.DealId;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of mentions. */
@Repository
class MentionTable {

  private static final String READ =
      """
      select mention.*, deal_message.text from mention
      join deal_message on deal_message.id = mention.message_id
      """;

  private final JdbcClient jdbc;

  MentionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(DealId deal, MessageTable.Stored message, PersonId person) {
    return jdbc.sql(
            """
            insert into mention (message_id, deal_id, person_id, by_id, at)
            values (?, ?, ?, ?, ?) returning id
            """)
        .params(
            message.id(),
            deal.value(),
            person.value(),
            message.message().by().value(),
            Timestamp.from(message.message().at()))
        .query(Long.class)
        .single();
  }

  List<Mention> findAll(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(READ + "where mention.id in (:ids) order by mention.id")
            .param("ids", ids)
            .query(MentionTable::mention)
            .list();
  }

  List<Mention> unread(PersonId person, int atMost) {
    return jdbc.sql(
            READ
                + "where mention.person_id = ? and mention.read_at is null"
                + " order by mention.at desc limit ?")
        .params(person.value(), atMost)
        .query(MentionTable::mention)
        .list();
  }

  int countUnread(PersonId person) {
    return jdbc.sql("select count(*) from mention where person_id = ? and read_at is null")
        .param(person.value())
        .query(Integer.class)
        .single();
  }

  /** How many were unread. */
  int markRead(PersonId person, DealId deal, Instant now) {
    return jdbc.sql(
            """
            update mention set read_at = ?
            where person_id = ? and deal_id = ? and read_at is null
            """)
        .params(Timestamp.from(now), person.value(), deal.value())
        .update();
  }

  /** How many were unread. */
  int markAllRead(PersonId person, Instant now) {
    return jdbc.sql("update mention set read_at = ? where person_id = ? and read_at is null")
        .params(Timestamp.from(now), person.value())
        .update();
  }

  private static Mention mention(ResultSet row, int number) throws SQLException {
    return new Mention(
        row.getLong("id"),
        new DealId(row.getString("deal_id")),
        new PersonId(row.getLong("person_id")),
        new PersonId(row.getLong("by_id")),
        Mention.excerpt(row.getString("text")),
        row.getTimestamp("at").toInstant());
  }
}
