package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import org.springframework.stereotype.Component;

/** Those who can own a deal: everybody who still works here. */
@Component
class Owners {

  private final People people;

  Owners(People people) {
    this.people = people;
  }

  /**
   * The owner's name.
   *
   * @throws RuleViolation when nobody of this id works here
   */
  String nameOf(PersonId owner) {
    return people
        .find(owner)
        .filter(Person::active)
        .map(Person::name)
        .orElseThrow(() -> new RuleViolation("deal.owner.unknown"));
  }
}
