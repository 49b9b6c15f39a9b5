package io.funnelroom.team;

import io.funnelroom.base.RuleViolation;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the team, in which department and role. */
@Service
@Transactional
public class Memberships {

  private final PersonRepository repository;
  private final People people;
  private final AccessPolicy access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Memberships(
      PersonRepository repository,
      People people,
      AccessPolicy access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.people = people;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds somebody, who has no password yet.
   *
   * @throws RuleViolation when {@code by} may not, or the user name is taken
   */
  public Person add(Person by, NewPerson newcomer) {
    requireAdministrator(by);
    return join(newcomer, by.id());
  }

  /** Adds somebody on nobody's behalf: the first administrator, the accounts of a demo. */
  public Person establish(NewPerson newcomer) {
    return join(newcomer, null);
  }

  /**
   * Gives somebody another department or role.
   *
   * @throws RuleViolation when {@code by} may not, or nobody would be left to administer
   */
  public void move(Person by, PersonId who, Department department, Role role) {
    requireAdministrator(by);
    if (role != Role.ADMINISTRATOR) {
      requireAnotherAdministrator(who);
    }
    PersonEntity entity = locked(who);
    Person before = entity.toPerson();
    if (before.department() == department && before.role() == role) {
      return;
    }
    entity.move(department, role);
    events.publishEvent(
        new PersonMoved(who, before.department(), before.role(), department, role, by.id()));
  }

  /**
   * Ends somebody's access; what they did stays.
   *
   * @throws RuleViolation when {@code by} may not, or nobody would be left to administer
   */
  public void deactivate(Person by, PersonId who) {
    requireAdministrator(by);
    requireAnotherAdministrator(who);
    locked(who).setActive(false);
    events.publishEvent(new PersonDeactivated(who, by.id()));
  }

  /**
   * Takes somebody back.
   *
   * @throws RuleViolation when {@code by} may not
   */
  public void reactivate(Person by, PersonId who) {
    requireAdministrator(by);
    locked(who).setActive(true);
    events.publishEvent(new PersonReactivated(who, by.id()));
  }

  private Person join(NewPerson newcomer, PersonId by) {
    if (people.byUserName(newcomer.userName()).isPresent()) {
      throw new RuleViolation("team.user-name.taken", newcomer.userName());
    }
    AvatarColour colour = AvatarColour.ofNewcomer(repository.count());
    Person joined =
        repository.saveAndFlush(new PersonEntity(newcomer, colour, clock.instant())).toPerson();
    events.publishEvent(new PersonJoined(joined.id(), joined.name(), by));
    return joined;
  }

  private PersonEntity locked(PersonId who) {
    return repository
        .findLockedById(who.value())
        .orElseThrow(() -> new RuleViolation("team.person.unknown"));
  }

  private void requireAdministrator(Person by) {
    if (!access.mayAdminister(by)) {
      throw new RuleViolation("team.refused");
    }
  }

  private void requireAnotherAdministrator(PersonId than) {
    boolean left =
        repository.findByRoleAndActiveTrueOrderById(Role.ADMINISTRATOR).stream()
            .anyMatch(administrator -> !administrator.toPerson().id().equals(than));
    if (!left) {
      throw new RuleViolation("team.last-administrator");
    }
  }
}
