package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows who can take part in an interview, and what they are called. */
@Component
class InterviewGuests {

  private final Contacts contacts;
  private final People people;

  InterviewGuests(Contacts contacts, People people) {
    this.contacts = contacts;
    this.people = people;
  }

  /**
   * @throws RuleViolation when one of them is none of the deal's contacts
   */
  void mustBeOf(Person viewer, DealId deal, List<ContactId> guests) {
    List<ContactId> ours = contacts.of(viewer, deal).stream().map(DealContact::id).toList();
    if (!ours.containsAll(guests)) {
      throw new RuleViolation("contact.gone");
    }
  }

  /**
   * @throws RuleViolation when one of them is nobody of the team
   */
  void mustBeKnown(List<PersonId> colleagues) {
    if (colleagues.stream().anyMatch(id -> people.find(id).isEmpty())) {
      throw new RuleViolation("interview.colleague.unknown");
    }
  }

  /** These people with that one, or without; nobody is named twice. */
  <T> List<T> with(List<T> guests, T one, boolean present) {
    Stream<T> others = guests.stream().filter(guest -> !guest.equals(one));
    if (!present) {
      return others.toList();
    }
    return guests.contains(one) ? guests : Stream.concat(others, Stream.of(one)).toList();
  }

  /** The interview by its title, with who takes part as the history tells it. */
  String named(Person viewer, Interview interview) {
    Stream<String> theirs =
        interview.contacts().stream()
            .flatMap(id -> contacts.find(viewer, id).stream())
            .map(DealContact::called);
    Stream<String> ours =
        interview.colleagues().stream().flatMap(id -> people.find(id).stream()).map(Person::name);
    String names = Stream.concat(theirs, ours).collect(Collectors.joining(", "));
    return interview.title() + (names.isEmpty() ? "" : " (" + names + ")");
  }
}
