package io.funnelroom.team.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.team.SignedIn;
import io.funnelroom.team.signin.Invitations;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class PeopleViewIT {

  private final People people;
  private final Memberships memberships;
  private final Invitations invitations;
  private final SignedIn signedIn;
  private Person admin;
  private Person lisi;

  PeopleViewIT(People people, Memberships memberships, Invitations invitations, SignedIn signedIn) {
    this.signedIn = signedIn;
    this.people = people;
    this.memberships = memberships;
    this.invitations = invitations;
  }

  @BeforeEach
  void anAdministratorAndARepresentative() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    admin =
        memberships.establish(
            new NewPerson("admin", "王芳", Department.MANAGEMENT, Role.ADMINISTRATOR));
    lisi =
        memberships.establish(new NewPerson("lisi", "李四", Department.SALES, Role.REPRESENTATIVE));
  }

  @Test
  void administratorsSeeEverybody() {
    open(admin);

    assertThat(_get(grid(), 0)).isEqualTo(lisi);
    assertThat(_get(grid(), 1)).isEqualTo(admin);
  }

  @Test
  void nobodyElseSeesThePage() {
    catchThrowable(() -> open(lisi));

    _assertNone(PeopleView.class);
  }

  @Test
  void addingSomebodyShowsTheLinkToHandOver() {
    open(admin);
    click("Add a person");
    _setValue(field("Name"), "赵六");
    _setValue(field("User name"), "zhaoliu");
    click("Add and make link");

    Person zhao = people.byUserName("zhaoliu").orElseThrow();
    String link = field("One-time link").getValue();
    String token = link.substring(link.lastIndexOf("/invite/") + "/invite/".length());
    assertThat(invitations.invited(token)).contains(zhao);
    assertThat(_size(grid())).isEqualTo(3);
  }

  @Test
  void aTakenUserNameIsToldWhereItWasTyped() {
    open(admin);
    click("Add a person");
    _setValue(field("Name"), "李思");
    _setValue(field("User name"), "LISI");
    click("Add and make link");

    _get(Refusal.class, text -> text.withText("The user name lisi is taken already."));
    assertThat(people.all()).hasSize(2);
  }

  @Test
  void aRoleIsSavedWhenItIsChosen() {
    openLisi();
    chooseRole(Role.SENIOR);

    assertThat(people.find(lisi.id()).orElseThrow().role()).isEqualTo(Role.SENIOR);
  }

  @Test
  void theLastAdministratorStaysOne() {
    open(admin);
    _get(PeopleView.class).open(admin);
    chooseRole(Role.MANAGER);

    assertThat(people.find(admin.id())).contains(admin);
    assertThat(select("Role").getValue()).isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  void whoLeavesCanComeBack() {
    openLisi();
    click("Deactivate");
    assertThat(people.find(lisi.id()).orElseThrow().active()).isFalse();

    _get(PeopleView.class).open(people.find(lisi.id()).orElseThrow());
    click("Reactivate");
    assertThat(people.find(lisi.id()).orElseThrow().active()).isTrue();
  }

  @Test
  void whoLeavesIsNoLongerSignedInOnAnOpenPage() {
    open(admin);
    assertThat(signedIn.find()).contains(admin);

    memberships.establish(new NewPerson("zhao", "赵六", Department.MANAGEMENT, Role.ADMINISTRATOR));
    memberships.deactivate(people.byUserName("zhao").orElseThrow(), admin.id());

    assertThat(signedIn.find()).isEmpty();
  }

  private void openLisi() {
    open(admin);
    _get(PeopleView.class).open(lisi);
  }

  private static void open(Person viewer) {
    SignIn.as(viewer);
    UI.getCurrent().navigate("settings/people");
  }

  private static void chooseRole(Role role) {
    _setValue(select("Role"), role, true);
  }

  private static void click(String text) {
    _click(_get(Button.class, button -> button.withText(text)));
  }

  private static TextField field(String label) {
    return _get(TextField.class, field -> field.withLabel(label));
  }

  @SuppressWarnings("unchecked")
  private static Select<Role> select(String label) {
    return _get(Select.class, field -> field.withLabel(label));
  }

  @SuppressWarnings("unchecked")
  private static Grid<Person> grid() {
    return _get(Grid.class);
  }
}
