package io.funnelroom.deals.text;

import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everybody in the team; those who have left own old deals still. */
@Component
class TeamColleagues implements Colleagues {
  private final People people;

  TeamColleagues(People people) {
    this.people = people;
  }

  @Override
  public List<PersonId> called(String nameOrUserName) {
    List<Person> called =
        people.all().stream()
            .filter(
                person ->
                    person.name().equals(nameOrUserName)
                        || person.userName().equalsIgnoreCase(nameOrUserName))
            .toList();
    List<Person> stillHere = called.stream().filter(Person::active).toList();
    return (stillHere.isEmpty() ? called : stillHere).stream().map(Person::id).toList();
  }

  @Override
  public String nameOf(PersonId person) {
    return people.find(person).map(this::unmistakable).orElse("");
  }

  private String unmistakable(Person person) {
    return called(person.name()).equals(List.of(person.id())) ? person.name() : person.userName();
  }
}
