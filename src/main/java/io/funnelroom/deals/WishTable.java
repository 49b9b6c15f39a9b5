package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of moves that wait. */
@Repository
class WishTable {

  private final JdbcClient jdbc;

  WishTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(MoveWish wish) {
    jdbc.sql(
            """
            insert into move_wish (deal_id, to_stage, below, won, seen, by_id, at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (deal_id) do update set to_stage = excluded.to_stage,
              below = excluded.below, won = excluded.won, seen = excluded.seen,
              by_id = excluded.by_id, at = excluded.at
            """)
        .params(
            wish.deal().value(),
            wish.to().number(),
            wish.below() == null ? null : wish.below().value(),
            wish.won(),
            wish.seen(),
            wish.by().value(),
            Timestamp.from(wish.at()))
        .update();
  }

  /** Whether there was one. */
  boolean delete(DealId deal) {
    return jdbc.sql("delete from move_wish where deal_id = ?").param(deal.value()).update() == 1;
  }

  Optional<MoveWish> find(DealId deal) {
    return jdbc.sql("select * from move_wish where deal_id = ?")
        .param(deal.value())
        .query(WishTable::wish)
        .optional();
  }

  /** The wish, held until the transaction ends. */
  Optional<MoveWish> lock(DealId deal) {
    return jdbc.sql("select * from move_wish where deal_id = ? for update")
        .param(deal.value())
        .query(WishTable::wish)
        .optional();
  }

  /** The longest waiting first. */
  List<MoveWish> all() {
    return jdbc.sql("select * from move_wish order by at").query(WishTable::wish).list();
  }

  private static MoveWish wish(ResultSet row, int number) throws SQLException {
    String below = row.getString("below");
    return new MoveWish(
        new DealId(row.getString("deal_id")),
        Stage.ofNumber(row.getInt("to_stage")),
        below == null ? null : new DealId(below),
        row.getBoolean("won"),
        row.getInt("seen"),
        new PersonId(row.getLong("by_id")),
        row.getTimestamp("at").toInstant());
  }
}
