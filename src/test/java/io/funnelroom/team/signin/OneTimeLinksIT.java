package io.funnelroom.team.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class OneTimeLinksIT {

  private static final Password PASSWORD = new Password("correct horse");

  private final FirstAdministrator firstAdministrator;
  private final Invitations invitations;
  private final Memberships memberships;
  private final Passwords passwords;
  private final JdbcClient database;

  OneTimeLinksIT(
      FirstAdministrator firstAdministrator,
      Invitations invitations,
      Memberships memberships,
      Passwords passwords,
      JdbcClient database) {
    this.firstAdministrator = firstAdministrator;
    this.invitations = invitations;
    this.memberships = memberships;
    this.passwords = passwords;
    this.database = database;
  }

  @Test
  void anEmptyRoomGetsItsAdministratorThroughALinkThatWorksOnce() {
    String token = firstAdministrator.newLink().orElseThrow();

    Person admin = firstAdministrator.create(token, "wangfang", "王芳", PASSWORD);

    assertThat(admin.role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(passwords.matches(Optional.of(admin), "correct horse")).isTrue();
    assertThat(firstAdministrator.mayUse(token)).isFalse();
    assertThat(firstAdministrator.newLink()).isEmpty();
    assertThatThrownBy(() -> firstAdministrator.create(token, "eve", "Eve", PASSWORD))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void aNewStartReplacesTheLink() {
    String first = firstAdministrator.newLink().orElseThrow();
    String second = firstAdministrator.newLink().orElseThrow();

    assertThat(firstAdministrator.mayUse(first)).isFalse();
    assertThat(firstAdministrator.mayUse(second)).isTrue();
  }

  @Test
  void aMistakeLeavesTheLinkUsable() {
    String token = firstAdministrator.newLink().orElseThrow();

    assertThatThrownBy(() -> firstAdministrator.create(token, "wang fang", "王芳", PASSWORD))
        .isInstanceOf(RuleViolation.class);

    assertThat(firstAdministrator.mayUse(token)).isTrue();
  }

  @Test
  void theInvitedSetTheirPasswordOnce() {
    Person lisi = join(administrator());
    String token = invitations.invite(administrator(), lisi.id());

    assertThat(invitations.invited(token)).contains(lisi);
    invitations.accept(token, PASSWORD);

    assertThat(passwords.matches(Optional.of(lisi), "correct horse")).isTrue();
    assertThat(invitations.invited(token)).isEmpty();
    assertThatThrownBy(() -> invitations.accept(token, PASSWORD)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void anInvitationIsNoWayToAdminister() {
    Person lisi = join(administrator());
    String token = invitations.invite(administrator(), lisi.id());

    assertThat(firstAdministrator.mayUse(token)).isFalse();
  }

  @Test
  void onlyAdministratorsInvite() {
    Person lisi = join(administrator());

    assertThatThrownBy(() -> invitations.invite(lisi, administrator().id()))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void linksAreTooOldOneDay() {
    Person lisi = join(administrator());
    String token = invitations.invite(administrator(), lisi.id());

    database.sql("update invitation set expires_at = now() - interval '1 second'").update();

    assertThat(invitations.invited(token)).isEmpty();
  }

  @Test
  void theDatabaseHoldsNoLink() {
    String token = firstAdministrator.newLink().orElseThrow();

    assertThat(
            database
                .sql("select encode(token_hash, 'escape') from invitation")
                .query(String.class)
                .single())
        .doesNotContain(token);
  }

  private Person administrator;

  private Person administrator() {
    if (administrator == null) {
      administrator =
          memberships.establish(
              new NewPerson("admin", "王芳", Department.MANAGEMENT, Role.ADMINISTRATOR));
    }
    return administrator;
  }

  private Person join(Person by) {
    return memberships.add(by, new NewPerson("lisi", "李四", Department.SALES, Role.REPRESENTATIVE));
  }
}
