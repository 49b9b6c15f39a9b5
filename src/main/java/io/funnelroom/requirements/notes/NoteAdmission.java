package io.funnelroom.requirements.notes;

import io.funnelroom.deals.DealPermission;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends away from a note whoever may no longer be there. */
@Component
class NoteAdmission {

  private final People people;
  private final DealPermission deals;
  private final NoteAccess access;

  NoteAdmission(People people, DealPermission deals, NoteAccess access) {
    this.people = people;
    this.deals = deals;
    this.access = access;
  }

  /** Who it is, as they are now; empty when they were sent away just now. */
  Optional<Person> person(NoteVisit visit) {
    Optional<Person> person = people.find(visit.guest().person()).filter(Person::active);
    if (person.isEmpty() || !visit.guest().isSignedIn()) {
      visit.connection().close(NoteVisit.SIGNED_OUT);
      return Optional.empty();
    }
    if (!deals.maySee(person.get())) {
      visit.connection().close(NoteVisit.NOT_ALLOWED);
      return Optional.empty();
    }
    return person;
  }

  /** Looks again, at the deal too. */
  void check(NoteVisit visit) {
    person(visit)
        .filter(person -> access.deal(person, visit.guest().note()).isEmpty())
        .ifPresent(person -> visit.connection().close(NoteVisit.NOT_FOUND));
  }

  boolean mayWrite(Person person) {
    return access.mayWrite(person);
  }

  boolean mayWrite(Person person, NoteId note) {
    return access.deal(person, note).filter(deal -> access.mayWrite(person, deal)).isPresent();
  }
}
