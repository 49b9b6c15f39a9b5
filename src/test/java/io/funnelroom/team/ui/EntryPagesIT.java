package io.funnelroom.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.team.signin.FirstAdministrator;
import io.funnelroom.team.signin.Invitations;
import io.funnelroom.team.signin.Passwords;
import io.funnelroom.testing.ScreenTest;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class EntryPagesIT {

  private final FirstAdministrator firstAdministrator;
  private final Invitations invitations;
  private final Memberships memberships;
  private final Passwords passwords;
  private final People people;

  EntryPagesIT(
      FirstAdministrator firstAdministrator,
      Invitations invitations,
      Memberships memberships,
      Passwords passwords,
      People people) {
    this.firstAdministrator = firstAdministrator;
    this.invitations = invitations;
    this.memberships = memberships;
    this.passwords = passwords;
    this.people = people;
  }

  @BeforeEach
  void inEnglish() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @Test
  void signingInNamesNoAccountsOutsideTheDemo() {
    UI.getCurrent().navigate("login");

    assertThat(_get(LoginForm.class).isError()).isFalse();
    _assertNone(Paragraph.class);
  }

  @Test
  void aFailedSignInIsToldOnThePage() {
    UI.getCurrent().navigate("login", QueryParameters.fromString("error"));

    assertThat(_get(LoginForm.class).isError()).isTrue();
  }

  @Test
  void theWaitIsToldInSeconds() {
    UI.getCurrent().navigate("login", QueryParameters.of("wait", "16"));

    LoginForm form = _get(LoginForm.class);
    assertThat(form.isError()).isTrue();
    assertThat(form.getElement().getPropertyRaw("i18n")).asString().contains("16 seconds");
  }

  @Test
  void theFirstAdministratorIsMadeThroughTheLink() {
    UI.getCurrent().navigate("setup/" + firstAdministrator.newLink().orElseThrow());
    _setValue(field("Name"), "王芳");
    _setValue(field("User name"), "wangfang");
    typePassword("correct horse", "correct horse");
    click("Make administrator");

    assertThat(people.byUserName("wangfang").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    _get(H2.class, title -> title.withText("The administrator is made"));
  }

  @Test
  void aWrongSetupLinkOpensNothing() {
    UI.getCurrent().navigate("setup/guessed");

    _assertNone(TextField.class);
    _get(LoginLink.class);
  }

  @Test
  void theInvitedSetTheirPassword() {
    Person lisi = lisi();
    UI.getCurrent().navigate("invite/" + link(lisi));
    typePassword("correct horse", "correct horse");
    click("Set password");

    assertThat(passwords.matches(Optional.of(lisi), "correct horse")).isTrue();
  }

  @Test
  void aPasswordMistypedCanBeTypedAgain() {
    Person lisi = lisi();
    UI.getCurrent().navigate("invite/" + link(lisi));
    typePassword("correct horse", "correct hose");
    click("Set password");
    _get(Refusal.class, text -> text.withText("The two new passwords differ."));

    typePassword("correct horse", "correct horse");
    click("Set password");
    assertThat(passwords.matches(Optional.of(lisi), "correct horse")).isTrue();
  }

  @Test
  void aWrongInvitationOpensNothing() {
    UI.getCurrent().navigate("invite/guessed");

    _assertNone(PasswordField.class);
  }

  private Person lisi() {
    return memberships.establish(
        new NewPerson("lisi", "李四", Department.SALES, Role.REPRESENTATIVE));
  }

  private String link(Person person) {
    Person admin =
        memberships.establish(
            new NewPerson("admin", "王芳", Department.MANAGEMENT, Role.ADMINISTRATOR));
    return invitations.invite(admin, person.id());
  }

  private static void typePassword(String once, String again) {
    _setValue(password("New password"), once);
    _setValue(password("New password again"), again);
  }

  private static void click(String text) {
    _click(_get(Button.class, button -> button.withText(text)));
  }

  private static TextField field(String label) {
    return _get(TextField.class, field -> field.withLabel(label));
  }

  private static PasswordField password(String label) {
    return _get(PasswordField.class, field -> field.withLabel(label));
  }
}
