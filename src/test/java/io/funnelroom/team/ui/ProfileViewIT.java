package io.funnelroom.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.AvatarColour;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.team.WorkingDay;
import io.funnelroom.team.WorkingDays;
import io.funnelroom.team.signin.Password;
import io.funnelroom.team.signin.Passwords;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class ProfileViewIT {

  private final People people;
  private final Memberships memberships;
  private final Passwords passwords;
  private final WorkingDays workingDays;
  private Person lisi;

  ProfileViewIT(
      People people, Memberships memberships, Passwords passwords, WorkingDays workingDays) {
    this.workingDays = workingDays;
    this.people = people;
    this.memberships = memberships;
    this.passwords = passwords;
  }

  @BeforeEach
  void lisiOpensTheProfile() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    lisi =
        memberships.establish(new NewPerson("lisi", "李四", Department.SALES, Role.REPRESENTATIVE));
    passwords.set(lisi.id(), new Password("correct horse"), null);
    SignIn.as(lisi);
    UI.getCurrent().navigate(ProfileView.class);
  }

  @Test
  void aNameIsSavedWhenItIsLeft() {
    _setValue(_get(TextField.class, field -> field.withLabel("Name")), " 李思 ");

    assertThat(now().name()).isEqualTo("李思");
  }

  @Test
  void anEmptyNameIsRefusedWithTheReason() {
    _setValue(_get(TextField.class, field -> field.withLabel("Name")), "");

    assertThat(now().name()).isEqualTo("李四");
    assertThat(_get(Refusal.class, text -> text.withText("Enter a name.")).isVisible()).isTrue();
  }

  @Test
  void aColourIsSavedWhenItIsChosen() {
    _setValue(_get(ColourChoice.class), AvatarColour.TEAL);

    assertThat(now().colour()).isEqualTo(AvatarColour.TEAL.hex());
  }

  @Test
  @SuppressWarnings("unchecked")
  void aLanguageIsSavedWhenItIsChosen() {
    _setValue(
        (Select<LanguageChoice>) _get(Select.class, field -> field.withLabel("Language")),
        LanguageChoice.CHINESE);

    assertThat(now().language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  @SuppressWarnings("unchecked")
  void theWorkingDayIsSavedWhenItIsLeft() {
    assertThat(workingDays.of(lisi.id())).isEqualTo(WorkingDay.USUAL);

    _setValue(_get(TimePicker.class), LocalTime.of(17, 30));
    _setValue((ComboBox<String>) _get(ComboBox.class), "Asia/Shanghai");

    assertThat(workingDays.of(lisi.id()))
        .isEqualTo(new WorkingDay(ZoneId.of("Asia/Shanghai"), LocalTime.of(17, 30)));

    _setValue(_get(TimePicker.class), null);
    assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(17, 30));
  }

  @Test
  void nobodyElseSaysWhenAPersonsDayEnds() {
    Person zhaoliu =
        memberships.establish(
            new NewPerson("zhaoliu", "赵六", Department.SALES, Role.REPRESENTATIVE));

    assertThatThrownBy(() -> workingDays.choose(zhaoliu, lisi.id(), WorkingDay.USUAL))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void thePasswordChangesWhenThePresentOneIsRight() {
    typePasswords("correct horse", "battery staple", "battery staple");

    assertThat(passwords.matches(Optional.of(lisi), "battery staple")).isTrue();
  }

  @Test
  void thePasswordStaysWhenThePresentOneIsWrong() {
    typePasswords("wrong horse", "battery staple", "battery staple");

    _get(Refusal.class, text -> text.withText("The present password is not right."));
    assertThat(passwords.matches(Optional.of(lisi), "correct horse")).isTrue();
  }

  @Test
  void thePasswordStaysWhenTheNewOnesDiffer() {
    typePasswords("correct horse", "battery staple", "battery stable");

    _get(Refusal.class, text -> text.withText("The two new passwords differ."));
    assertThat(passwords.matches(Optional.of(lisi), "correct horse")).isTrue();
  }

  private void typePasswords(String present, String wanted, String again) {
    _setValue(password("Present password"), present);
    _setValue(password("New password"), wanted);
    _setValue(password("New password again"), again);
    _click(_get(Button.class, button -> button.withText("Change password")));
  }

  private static PasswordField password(String label) {
    return _get(PasswordField.class, field -> field.withLabel(label));
  }

  private Person now() {
    return people.find(lisi.id()).orElseThrow();
  }
}
