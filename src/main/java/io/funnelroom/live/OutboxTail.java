package io.funnelroom.live;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what other nodes committed since the last look, each change once.
 *
 * <p>Sequence numbers commit out of order, so a bookmark by number would lose the slow ones. The
 * bookmark here is PostgreSQL's own snapshot of the last look: what it did not show then and shows
 * now is new, whenever it was written.
 */
@Component
class OutboxTail {

  private static final String LOOK =
      """
      select look.snapshot, outbox.* from (select pg_current_snapshot()::text as snapshot) look
      left join outbox on tx >= pg_snapshot_xmin(:bookmark::pg_snapshot)
        and not pg_visible_in_snapshot(tx, :bookmark::pg_snapshot) and node <> :node
      order by seq
      """;

  private final JdbcClient jdbc;
  private final NodeId node;
  private String bookmark;

  OutboxTail(JdbcClient jdbc, NodeId node) {
    this.jdbc = jdbc;
    this.node = node;
  }

  /** Begins here: what is committed already will not be returned. */
  void begin() {
    bookmark = jdbc.sql("select pg_current_snapshot()::text").query(String.class).single();
  }

  /** The changes of other nodes that this tail has not returned yet, in their order. */
  List<Sequenced> read() {
    List<Sequenced> changes = new ArrayList<>();
    String[] now = new String[1];
    jdbc.sql(LOOK)
        .param("bookmark", bookmark)
        .param("node", node.value())
        .query(
            row -> {
              now[0] = row.getString("snapshot");
              if (row.getString("entity") != null) {
                changes.add(new Sequenced(row.getLong("seq"), change(row)));
              }
            });
    bookmark = now[0];
    return changes;
  }

  private static Change change(ResultSet row) throws SQLException {
    String fields = row.getString("fields");
    return new Change(
        row.getString("entity"),
        row.getString("entity_id"),
        row.getLong("version"),
        ChangeKind.valueOf(row.getString("kind")),
        fields.isEmpty() ? Set.of() : Set.of(fields.split(",")),
        new PersonId(row.getLong("actor")),
        row.getTimestamp("at").toInstant());
  }
}
