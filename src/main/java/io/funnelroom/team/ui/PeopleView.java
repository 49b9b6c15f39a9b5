package io.funnelroom.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import io.funnelroom.team.signin.Invitations;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** Everybody of the team, for its administrators. */
@Route("settings/people")
@PermitAll
class PeopleView extends SettingsPage implements BeforeEnterObserver {

  private final transient People people;
  private final transient SignedIn signedIn;
  private final transient AccessPolicy access;
  private final transient Memberships memberships;
  private final transient Invitations invitations;
  private final Grid<Person> grid = new Grid<>();

  PeopleView(
      People people,
      SignedIn signedIn,
      AccessPolicy access,
      Memberships memberships,
      Invitations invitations) {
    super("team.people.title", signedIn.person(), access);
    this.people = people;
    this.signedIn = signedIn;
    this.access = access;
    this.memberships = memberships;
    this.invitations = invitations;
    addClassName("team-people");
    Button add = new Button(getTranslation("team.people.add"), click -> add());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    drawColumns();
    add(add, grid);
  }

  /** For everybody else the page does not exist. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (access.mayAdminister(signedIn.person())) {
      read();
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void drawColumns() {
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addThemeName("no-border");
    grid.addColumn(PersonCell.opening(this::open))
        .setHeader(getTranslation("team.name"))
        .setKey("name")
        .setFlexGrow(2);
    grid.addColumn(Person::userName).setHeader(getTranslation("team.user-name"));
    grid.addColumn(person -> named("department.", person.department()))
        .setHeader(getTranslation("team.department"));
    grid.addColumn(person -> named("role.", person.role())).setHeader(getTranslation("team.role"));
    grid.addColumn(
            person -> getTranslation(person.active() ? "team.people.active" : "team.people.left"))
        .setHeader(getTranslation("team.people.state"));
  }

  private String named(String family, Enum<?> value) {
    return getTranslation(family + value.name().toLowerCase(Locale.ROOT));
  }

  private void read() {
    grid.setItems(people.all());
  }

  private void add() {
    new NewPersonDialog(
            newcomer -> {
              Person joined = memberships.add(signedIn.person(), newcomer);
              read();
              return joined;
            },
            this::handOverLink)
        .open();
  }

  void open(Person person) {
    new PersonDialog(person, signedIn, memberships, this::handOverLink, this::read).open();
  }

  private void handOverLink(Person person) {
    new InvitationDialog(person, invitations.invite(signedIn.person(), person.id())).open();
  }
}
