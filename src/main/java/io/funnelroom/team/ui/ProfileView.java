package io.funnelroom.team.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.AvatarColour;
import io.funnelroom.team.Person;
import io.funnelroom.team.Profiles;
import io.funnelroom.team.SignedIn;
import io.funnelroom.team.WorkingDay;
import io.funnelroom.team.WorkingDays;
import io.funnelroom.team.signin.Passwords;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;

/** One's own name, colour, language, working day and password. What is left is saved. */
@Route("settings/profile")
@PermitAll
class ProfileView extends SettingsPage {

  private final transient SignedIn signedIn;
  private final transient Profiles profiles;
  private final Div avatar = new Div();
  private final TextField name = new TextField();
  private final Refusal refusal = new Refusal();

  ProfileView(
      SignedIn signedIn,
      Profiles profiles,
      WorkingDays workingDays,
      Passwords passwords,
      AccessPolicy access,
      Clock clock) {
    super("team.profile.title", signedIn.person(), access);
    this.signedIn = signedIn;
    this.profiles = profiles;
    Person own = signedIn.person();
    ColourChoice colour = new ColourChoice(own.colour());
    colour.addValueChangeListener(change -> recolour(change.getValue()));
    Div fields = new Div(avatar, nameField(own), refusal, colour, languageField(own));
    fields.addClassName("team-fields");
    WorkingDayFields workingDay =
        new WorkingDayFields(
            workingDays.of(own.id()), clock.instant(), day -> work(workingDays, day));
    add(
        fields,
        new H2(getTranslation("team.working-day")),
        workingDay,
        new H2(getTranslation("team.password")),
        new PasswordChange(signedIn, passwords));
    drawAvatar();
  }

  private TextField nameField(Person own) {
    name.setLabel(getTranslation("team.name"));
    name.setValue(own.name());
    name.addValueChangeListener(change -> rename(change.getValue()));
    return name;
  }

  private void rename(String to) {
    Person own = signedIn.person();
    if (!own.name().equals(to) && refusal.passes(() -> profiles.rename(own, own.id(), to))) {
      name.setValue(signedIn.person().name());
      saved();
    }
  }

  private void recolour(AvatarColour colour) {
    Person own = signedIn.person();
    if (refusal.passes(() -> profiles.recolour(own, own.id(), colour))) {
      saved();
    }
  }

  private void work(WorkingDays workingDays, WorkingDay day) {
    Person own = signedIn.person();
    if (refusal.passes(() -> workingDays.choose(own, own.id(), day))) {
      saved();
    }
  }

  private Select<LanguageChoice> languageField(Person own) {
    Select<LanguageChoice> language = new Select<>();
    language.setLabel(getTranslation("team.language"));
    language.setItems(LanguageChoice.values());
    language.setItemLabelGenerator(choice -> choice.label(this));
    language.setValue(LanguageChoice.of(own.language()));
    language.addValueChangeListener(change -> speak(change.getValue().locale()));
    return language;
  }

  /** The whole page is loaded anew in the language. */
  private void speak(Locale language) {
    Person own = signedIn.person();
    if (refusal.passes(() -> profiles.speak(own, own.id(), language))) {
      UI.getCurrent().getPage().reload();
    }
  }

  private void saved() {
    drawAvatar();
    Toast.show(getTranslation("team.saved"));
  }

  private void drawAvatar() {
    Person own = signedIn.person();
    avatar.removeAll();
    avatar.add(new PersonAvatar(own.name(), own.colour()));
  }
}
