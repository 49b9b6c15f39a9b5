package io.funnelroom.e2e;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deals in columns of the board, put straight into the database of a room, and their order there.
 */
final class BoardDeals {

  private final JdbcTemplate database;

  BoardDeals(Room room) {
    database = room.database();
  }

  /** So many deals of sales (李四) in this stage; the first of them is SF{@code first}, on top. */
  BoardDeals put(int stage, int first, int count) {
    database.update(
        """
        insert into deal (id, name, stage, furthest, owner_id, owner_name, amount, probability,
          rank, last_touched, created_by, created_at, changed_at, version)
        select 'SF' || lpad(nth::text, greatest(3, length(nth::text)), '0'), '客户' || nth || '-CRM系统采购', ?, ?, person.id,
          person.name, 100000, 50, 'm' || lpad(nth::text, 6, '0'), current_date, person.id,
          now(), now(), 1
        from person, generate_series(?, ?) nth where user_name = 'sales'
        """,
        stage,
        stage,
        first,
        first + count - 1);
    database.update("update deal_number set last = greatest(last, ?)", first + count - 1);
    return this;
  }

  /** The ids of a column from the top, as everybody who opens the board reads them. */
  List<String> column(int stage) {
    return database.queryForList(
        "select id from deal where board_stage = ? and not archived order by rank, length(id), id",
        String.class,
        stage);
  }

  /** Who moved the card last, by their user name. */
  String mover(String deal) {
    return database.queryForObject(
        "select user_name from deal join person on person.id = moved_by where deal.id = ?",
        String.class,
        deal);
  }
}
