package io.funnelroom.team;

import io.funnelroom.base.RuleViolation;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person says about themselves. Every method throws when {@code by} may not. */
@Service
@Transactional
public class Profiles {

  private final PersonRepository repository;
  private final AccessPolicy access;
  private final ApplicationEventPublisher events;

  Profiles(PersonRepository repository, AccessPolicy access, ApplicationEventPublisher events) {
    this.repository = repository;
    this.access = access;
    this.events = events;
  }

  /**
   * Calls the person differently.
   *
   * @throws RuleViolation also when nobody can be called that
   */
  public void rename(Person by, PersonId who, String name) {
    PersonEntity entity = locked(by, who);
    String before = entity.toPerson().name();
    entity.rename(name);
    String after = entity.toPerson().name();
    if (!before.equals(after)) {
      events.publishEvent(new PersonRenamed(who, before, after, by.id()));
    }
  }

  /** Gives the person's avatar another colour. */
  public void recolour(Person by, PersonId who, AvatarColour colour) {
    PersonEntity entity = locked(by, who);
    if (!entity.toPerson().colour().equals(colour.hex())) {
      entity.recolour(colour);
      events.publishEvent(new PersonRecoloured(who, by.id()));
    }
  }

  /** Chooses the person's language; null follows the browser. */
  public void speak(Person by, PersonId who, Locale language) {
    PersonEntity entity = locked(by, who);
    if (!Objects.equals(entity.toPerson().language(), language)) {
      entity.speak(language);
      events.publishEvent(new LanguageChosen(who, by.id()));
    }
  }

  private PersonEntity locked(Person by, PersonId who) {
    if (!access.mayEditProfile(by, who)) {
      throw new RuleViolation("team.refused");
    }
    return repository
        .findLockedById(who.value())
        .orElseThrow(() -> new RuleViolation("team.person.unknown"));
  }
}
