package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of named views. */
@Repository
class ViewTable {

  private final JdbcClient jdbc;

  ViewTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What this person owns, then what others share. */
  List<NamedView> seenBy(PersonId viewer) {
    return jdbc.sql(
            """
            select * from named_view where not removed and (owner_id = :viewer or shared)
            order by owner_id <> :viewer, position, id
            """)
        .param("viewer", viewer.value())
        .query(ViewTable::view)
        .list();
  }

  /** The view, held against everybody else until the transaction ends. */
  Optional<NamedView> lock(long id, boolean removed) {
    return jdbc.sql("select * from named_view where id = ? and removed = ? for update")
        .params(id, removed)
        .query(ViewTable::view)
        .optional();
  }

  /** Whether the owner has another view of this name, whatever the case. */
  boolean isTaken(PersonId owner, String name, long except) {
    return jdbc.sql(
            """
            select exists (select from named_view
              where owner_id = ? and lower(name) = lower(?) and id <> ? and not removed)
            """)
        .params(owner.value(), name, except)
        .query(Boolean.class)
        .single();
  }

  NamedView insert(String name, String query, Moment moment) {
    return jdbc.sql(
            """
            insert into named_view (name, owner_id, query, position, version, created_at, changed_at)
            values (:name, :owner, :query,
              (select coalesce(max(position), 0) + 1 from named_view where owner_id = :owner),
              1, :at, :at)
            returning *
            """)
        .param("name", name)
        .param("owner", moment.by().value())
        .param("query", query)
        .param("at", Timestamp.from(moment.at()))
        .query(ViewTable::view)
        .single();
  }

  NamedView update(NamedView view, boolean removed, Moment moment) {
    return jdbc.sql(
            """
            update named_view set name = ?, shared = ?, query = ?, removed = ?,
              version = version + 1, changed_at = ?
            where id = ? returning *
            """)
        .params(
            view.name(),
            view.shared(),
            view.query(),
            removed,
            Timestamp.from(moment.at()),
            view.id())
        .query(ViewTable::view)
        .single();
  }

  private static NamedView view(ResultSet row, int number) throws SQLException {
    return new NamedView(
        row.getLong("id"),
        row.getString("name"),
        new PersonId(row.getLong("owner_id")),
        row.getBoolean("shared"),
        row.getString("query"),
        row.getInt("position"),
        row.getLong("version"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }
}
