package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.testing.DatabaseServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A room that was filled before there were tasks keeps its key actions. */
class TaskMigrationIT {

  private final DriverManagerDataSource room =
      new DriverManagerDataSource(DatabaseServer.newDatabase());
  private final JdbcTemplate database = new JdbcTemplate(room);

  @Test
  void everyKeyActionBecomesATaskOfTheDealsOwner() {
    Flyway.configure().dataSource(room).target("6").load().migrate();
    database.execute(
        """
        insert into person (user_name, name, department, role, colour, active, created_at)
        values ('lisi', '李四', 'SALES', 'REPRESENTATIVE', '#3f51c8', true, now());
        insert into deal (id, name, stage, action, owner_id, due, last_touched, created_by,
          created_at, changed_at, version)
        values ('SF001', '甲-一', 4, '修改方案', 1, '2023-10-20', now(), 1, now(), now(), 1),
          ('SF002', '乙-二', 1, '', null, '2023-10-21', now(), 1, now(), now(), 1),
          ('SF003', '丙-三', 1, '', 1, null, now(), 1, now(), now(), 1)
        """);

    Flyway.configure().dataSource(room).load().migrate();

    assertThat(
            database.queryForList(
                """
                select concat_ws('|', deal_id, text, owner_id, due) from deal_task order by id
                """,
                String.class))
        .containsExactly("SF001|修改方案|1|2023-10-20", "SF002||2023-10-21");
  }
}
