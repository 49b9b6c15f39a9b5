package io.funnelroom.e2e;

import org.springframework.jdbc.core.JdbcTemplate;

/** The source's two deals, put straight into the database of a room. */
final class TwoDeals {

  private TwoDeals() {}

  /** SF001 of sales (李四) and SF002 of senior (赵六). */
  static void in(Room room) {
    JdbcTemplate database = room.database();
    insert(database, "SF001", "XX科技-CRM系统采购", 4, "sales", 500_000);
    insert(database, "SF002", "贸易集团-供应链优化", 5, "senior", 800_000);
    database.update("update deal_number set last = 2");
  }

  private static void insert(
      JdbcTemplate database, String id, String name, int stage, String owner, int amount) {
    database.update(
        """
        insert into deal (id, name, stage, owner_id, owner_name, amount, probability, status,
          last_touched, created_by, created_at, changed_at, version)
        select ?, ?, ?, id, name, ?, 50, '意向明确，待确认', current_date, id, now(), now(), 1
        from person where user_name = ?
        """,
        id,
        name,
        stage,
        amount,
        owner);
  }
}
