package io.funnelroom.live;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what other nodes committed since the last look, each change once.
 *
 * <p>Sequence numbers commit out of order, so a bookmark by number would lose the slow ones. The
 * bookmark here is a transaction id: every transaction below it had ended when the tail last
 * looked, so whatever appears later lies at or above it. What lies above and was seen already is
 * remembered until the bookmark passes it.
 */
@Component
class OutboxTail {

  private final JdbcClient jdbc;
  private final NodeId node;
  private final Map<Long, Long> seenAbove = new HashMap<>();
  private long bookmark = -1;

  OutboxTail(JdbcClient jdbc, NodeId node) {
    this.jdbc = jdbc;
    this.node = node;
  }

  /** The changes of other nodes that this tail has not returned yet, in their order. */
  @Transactional(readOnly = true)
  public List<Change> read() {
    long oldestRunning = oldestRunningTransaction();
    if (bookmark < 0) {
      bookmark = oldestRunning;
    }
    List<Row> rows =
        jdbc
            .sql("select * from outbox where tx >= ?::text::xid8 order by seq")
            .param(Long.toString(bookmark))
            .query(OutboxTail::row)
            .list()
            .stream()
            .filter(row -> !row.node.equals(node.value().toString()))
            .filter(row -> !seenAbove.containsKey(row.seq))
            .toList();
    rows.forEach(row -> seenAbove.put(row.seq, row.tx));
    seenAbove.values().removeIf(tx -> tx < oldestRunning);
    bookmark = oldestRunning;
    return rows.stream().map(Row::change).toList();
  }

  private long oldestRunningTransaction() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String fields = row.getString("fields");
    return new Row(
        row.getLong("seq"),
        row.getLong("tx"),
        row.getString("node"),
        new Change(
            row.getString("entity"),
            row.getString("entity_id"),
            row.getLong("version"),
            ChangeKind.valueOf(row.getString("kind")),
            fields.isEmpty() ? Set.of() : Set.of(fields.split(",")),
            new PersonId(row.getLong("actor")),
            row.getTimestamp("at").toInstant()));
  }

  private record Row(long seq, long tx, String node, Change change) {}
}
