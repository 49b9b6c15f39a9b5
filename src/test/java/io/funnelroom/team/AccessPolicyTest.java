package io.funnelroom.team;

import static io.funnelroom.team.Department.AFTER_SALES;
import static io.funnelroom.team.Department.MANAGEMENT;
import static io.funnelroom.team.Department.MARKETING;
import static io.funnelroom.team.Department.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTest {

  private static final PersonId SOMEBODY_ELSE = new PersonId(2);

  private final AccessPolicy access = new AccessPolicy();

  @ParameterizedTest(name = "{0} {1}: own {2}, others'' {3}")
  @CsvSource(
      textBlock =
          """
          # department | role          | own and shared deals      | other deals
          SALES        | REPRESENTATIVE | SALES MARKETING SERVICE  |
          SALES        | SENIOR         | SALES MARKETING SERVICE  |
          SALES        | MANAGER        | SALES MARKETING SERVICE  | SALES MARKETING SERVICE
          SALES        | ADMINISTRATOR  | SALES MARKETING SERVICE  | SALES MARKETING SERVICE
          MARKETING    | REPRESENTATIVE | MARKETING                | MARKETING
          MARKETING    | SENIOR         | MARKETING                | MARKETING
          MARKETING    | MANAGER        | MARKETING                | MARKETING
          MARKETING    | ADMINISTRATOR  | MARKETING                | MARKETING
          AFTER_SALES  | REPRESENTATIVE | SERVICE                  | SERVICE
          AFTER_SALES  | SENIOR         | SERVICE                  | SERVICE
          AFTER_SALES  | MANAGER        | SERVICE                  | SERVICE
          AFTER_SALES  | ADMINISTRATOR  | SERVICE                  | SERVICE
          MANAGEMENT   | REPRESENTATIVE | SALES MARKETING SERVICE  | SALES MARKETING SERVICE
          MANAGEMENT   | SENIOR         | SALES MARKETING SERVICE  | SALES MARKETING SERVICE
          MANAGEMENT   | MANAGER        | SALES MARKETING SERVICE  | SALES MARKETING SERVICE
          MANAGEMENT   | ADMINISTRATOR  | SALES MARKETING SERVICE  | SALES MARKETING SERVICE
          """,
      delimiter = '|')
  void whoEditsWhichFields(Department department, Role role, String own, String others) {
    Person person = person(department, role, true);

    assertThat(editable(person, new Ownership(person.id(), Set.of()))).isEqualTo(own);
    assertThat(editable(person, new Ownership(SOMEBODY_ELSE, Set.of(person.id())))).isEqualTo(own);
    assertThat(editable(person, new Ownership(SOMEBODY_ELSE, Set.of())))
        .isEqualTo(others == null ? "" : others);
    assertThat(editable(person, new Ownership(null, Set.of())))
        .isEqualTo(others == null ? "" : others);
  }

  @ParameterizedTest
  @EnumSource
  void everybodyWhoWorksHereSeesTheDeals(Department department) {
    assertThat(access.maySeeDeals(person(department, Role.REPRESENTATIVE, true))).isTrue();
    assertThat(access.mayDiscussDeals(person(department, Role.REPRESENTATIVE, true))).isTrue();
    assertThat(access.mayWriteNotes(person(department, Role.REPRESENTATIVE, true))).isTrue();
  }

  @Test
  void afterSalesOpensNoDeals() {
    assertThat(access.mayCreateDeals(person(SALES, Role.REPRESENTATIVE, true))).isTrue();
    assertThat(access.mayCreateDeals(person(MARKETING, Role.REPRESENTATIVE, true))).isTrue();
    assertThat(access.mayCreateDeals(person(MANAGEMENT, Role.REPRESENTATIVE, true))).isTrue();
    assertThat(access.mayCreateDeals(person(AFTER_SALES, Role.REPRESENTATIVE, true))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void requirementsAreWrittenByWhomTheDealIs(Department department) {
    Person person = person(department, Role.REPRESENTATIVE, true);
    Ownership own = new Ownership(person.id(), Set.of());
    Ownership others = new Ownership(SOMEBODY_ELSE, Set.of());
    boolean sells = department == SALES || department == MANAGEMENT;

    assertThat(access.mayEditRequirements(person, own)).isEqualTo(sells);
    assertThat(access.mayEditRequirements(person, others)).isEqualTo(department == MANAGEMENT);
    assertThat(access.mayEditQuestions(person)).isEqualTo(sells);
    assertThat(access.mayEditQuestions(person(department, Role.MANAGER, false))).isFalse();
  }

  @Test
  void namedViewsAreTheirOwnersAndSharedOnesManagementsToo() {
    Person lisi = person(SALES, Role.REPRESENTATIVE, true);
    Person manager = person(MANAGEMENT, Role.REPRESENTATIVE, true);
    assertThat(access.mayChangeView(lisi, lisi.id(), false)).isTrue();
    assertThat(access.mayChangeView(lisi, SOMEBODY_ELSE, true)).isFalse();
    assertThat(access.mayChangeView(manager, SOMEBODY_ELSE, true)).isTrue();
    assertThat(access.mayChangeView(manager, SOMEBODY_ELSE, false)).isFalse();
  }

  @Test
  void archivingIsForWhoEditsTheSalesFields() {
    Ownership others = new Ownership(SOMEBODY_ELSE, Set.of());

    assertThat(access.mayArchive(person(SALES, Role.REPRESENTATIVE, true), others)).isFalse();
    assertThat(access.mayArchive(person(MARKETING, Role.MANAGER, true), others)).isFalse();
    assertThat(access.mayArchive(person(SALES, Role.MANAGER, true), others)).isTrue();
  }

  @Test
  void onlyAdministratorsAdminister() {
    assertThat(access.mayAdminister(person(MANAGEMENT, Role.MANAGER, true))).isFalse();
    assertThat(access.mayAdminister(person(MARKETING, Role.ADMINISTRATOR, true))).isTrue();
  }

  @Test
  void aProfileIsOnesOwnOrAnAdministrators() {
    Person rep = person(SALES, Role.REPRESENTATIVE, true);

    assertThat(access.mayEditProfile(rep, rep.id())).isTrue();
    assertThat(access.mayEditProfile(rep, SOMEBODY_ELSE)).isFalse();
    assertThat(access.mayEditProfile(person(SALES, Role.ADMINISTRATOR, true), SOMEBODY_ELSE))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whoHasLeftMayNothing(Department department) {
    Person gone = person(department, Role.ADMINISTRATOR, false);

    assertThat(access.maySeeDeals(gone)).isFalse();
    assertThat(access.mayWriteNotes(gone)).isFalse();
    assertThat(access.mayCreateDeals(gone)).isFalse();
    assertThat(access.mayAdminister(gone)).isFalse();
    assertThat(access.mayEditProfile(gone, gone.id())).isFalse();
    assertThat(editable(gone, new Ownership(gone.id(), Set.of()))).isEmpty();
  }

  private String editable(Person person, Ownership of) {
    return Arrays.stream(FieldGroup.values())
        .filter(group -> access.mayEdit(person, of, group))
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  private static Person person(Department department, Role role, boolean active) {
    return new Person(new PersonId(1), "lisi", "李四", department, role, "#286fd2", null, active);
  }
}
