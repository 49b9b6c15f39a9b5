package io.funnelroom.team;

import static io.funnelroom.team.Department.MARKETING;
import static io.funnelroom.team.Department.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.testing.DatabaseTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class PeopleIT {

  private final People people;
  private final Memberships memberships;
  private final Profiles profiles;
  private final TransactionTemplate transaction;
  private Person admin;

  PeopleIT(
      People people, Memberships memberships, Profiles profiles, TransactionTemplate transaction) {
    this.people = people;
    this.memberships = memberships;
    this.profiles = profiles;
    this.transaction = transaction;
  }

  @BeforeEach
  void anAdministrator() {
    admin =
        memberships.establish(
            new NewPerson("admin", "王芳", Department.MANAGEMENT, Role.ADMINISTRATOR));
  }

  @Test
  void isOrderedByNameAsChineseReadersExpect() {
    join("zhao", "赵六");
    join("lisi", "李四");

    assertThat(people.all()).extracting(Person::name).containsExactly("李四", "王芳", "赵六");
  }

  @Test
  void findsByUserNameInAnyCase() {
    Person lisi = join("LiSi", "李四");

    assertThat(people.byUserName(" LISI ")).contains(lisi);
    assertThat(people.find(lisi.id())).contains(lisi);
    assertThat(people.byUserName("nobody")).isEmpty();
  }

  @Test
  void takesNoUserNameTwice() {
    join("lisi", "李四");

    assertRefused("team.user-name.taken", () -> join("LISI", "李思"));
  }

  @Test
  void readsItsOwnChangeBeforeTheCommitAndNobodysAfterARollback() {
    Person lisi = join("lisi", "李四");

    transaction.executeWithoutResult(
        running -> {
          profiles.rename(lisi, lisi.id(), "李思");
          assertThat(people.find(lisi.id()).orElseThrow().name()).isEqualTo("李思");
          running.setRollbackOnly();
        });

    assertThat(people.find(lisi.id())).contains(lisi);
  }

  @Test
  void tellsOthersOfANewName(ApplicationEvents events) {
    Person lisi = join("lisi", "李四");

    profiles.rename(lisi, lisi.id(), "  李思 ");
    profiles.rename(lisi, lisi.id(), "李思");

    assertThat(people.find(lisi.id()).orElseThrow().name()).isEqualTo("李思");
    assertThat(events.stream(PersonRenamed.class))
        .containsExactly(new PersonRenamed(lisi.id(), "李四", "李思", lisi.id()));
  }

  @Test
  void keepsColourAndLanguage() {
    Person lisi = join("lisi", "李四");

    profiles.recolour(lisi, lisi.id(), AvatarColour.TEAL);
    profiles.speak(lisi, lisi.id(), Locale.ENGLISH);

    Person now = people.find(lisi.id()).orElseThrow();
    assertThat(now.colour()).isEqualTo(AvatarColour.TEAL.hex());
    assertThat(now.language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void movesPeopleBetweenDepartments() {
    Person lisi = join("lisi", "李四");

    memberships.move(admin, lisi.id(), MARKETING, Role.MANAGER);

    Person now = people.find(lisi.id()).orElseThrow();
    assertThat(now.department()).isEqualTo(MARKETING);
    assertThat(now.role()).isEqualTo(Role.MANAGER);
  }

  @Test
  void whoHasLeftIsStillFoundButNotOffered() {
    Person lisi = join("lisi", "李四");

    memberships.deactivate(admin, lisi.id());
    assertThat(people.active()).containsExactly(admin);
    assertThat(people.find(lisi.id()).orElseThrow().active()).isFalse();

    memberships.reactivate(admin, lisi.id());
    assertThat(people.active()).contains(lisi);
  }

  @Test
  void refusesWhoIsNoAdministrator() {
    Person lisi = join("lisi", "李四");

    assertRefused(
        "team.refused",
        () -> memberships.add(lisi, new NewPerson("zhao", "赵六", SALES, Role.SENIOR)));
    assertRefused(
        "team.refused",
        () -> memberships.move(lisi, lisi.id(), Department.MANAGEMENT, Role.ADMINISTRATOR));
    assertRefused("team.refused", () -> memberships.deactivate(lisi, admin.id()));
    assertRefused("team.refused", () -> profiles.rename(lisi, admin.id(), "小王"));
  }

  @Test
  void keepsOneAdministrator() {
    assertRefused("team.last-administrator", () -> memberships.deactivate(admin, admin.id()));
    assertRefused(
        "team.last-administrator", () -> memberships.move(admin, admin.id(), SALES, Role.MANAGER));
  }

  private Person join(String userName, String name) {
    return memberships.add(admin, new NewPerson(userName, name, SALES, Role.REPRESENTATIVE));
  }

  private static void assertRefused(String key, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
