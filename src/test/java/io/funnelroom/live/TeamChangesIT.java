package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class TeamChangesIT {

  private final Memberships memberships;
  private final People people;
  private final TeamChanges changes;
  private final JdbcTemplate database;

  TeamChangesIT(
      Memberships memberships, People people, TeamChanges changes, JdbcTemplate database) {
    this.memberships = memberships;
    this.people = people;
    this.changes = changes;
    this.database = database;
  }

  @Test
  void aNewcomerIsToldToEveryNode() {
    Person lisi = join();

    assertThat(
            database.queryForList(
                "select entity_id from outbox where entity = 'person'", String.class))
        .containsExactly(lisi.id().toString());
  }

  @Test
  void whatAnotherNodeChangedIsReadAnew() {
    Person lisi = join();
    assertThat(people.find(lisi.id())).contains(lisi);
    database.update("update person set active = false where id = ?", lisi.id().value());

    changes.changed(List.of());
    assertThat(people.find(lisi.id()).orElseThrow().active()).isFalse();
  }

  private Person join() {
    return memberships.establish(
        new NewPerson("lisi", "李四", Department.SALES, Role.REPRESENTATIVE));
  }
}
