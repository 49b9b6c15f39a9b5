package io.funnelroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PristineDatabaseIT {

  private final JdbcTemplate database =
      new JdbcTemplate(new DriverManagerDataSource(DatabaseServer.newDatabase()));

  @BeforeEach
  void migrated() {
    database.execute(
        """
        create table stage (
          number int generated always as identity primary key,
          name text not null,
          search text generated always as (lower(name)) stored);
        create table deal (id bigint generated always as identity, stage int references stage);
        create table outbox (seq bigint generated always as identity, deal bigint);
        insert into stage (name) values ('商机获取与线索录入');
        """);
    new PristineDatabase(database).restore();
  }

  @Test
  void keepsWhatTheMigrationsWrote() {
    database.execute("update stage set name = 'x'; insert into stage (name) values ('y')");

    new PristineDatabase(database).restore();

    assertThat(database.queryForList("select name from stage", String.class))
        .containsExactly("商机获取与线索录入");
  }

  @Test
  void numbersDealsFromOneAgain() {
    database.execute("insert into deal (stage) values (1), (1)");

    new PristineDatabase(database).restore();

    assertThat(
            database.queryForObject("insert into deal (stage) values (1) returning id", Long.class))
        .isEqualTo(1);
  }

  @Test
  void neverTakesTheFeedBack() {
    database.execute("insert into outbox (deal) values (1), (1)");

    new PristineDatabase(database).restore();

    assertThat(
            database.queryForObject(
                "insert into outbox (deal) values (1) returning seq", Long.class))
        .isEqualTo(3);
  }
}
