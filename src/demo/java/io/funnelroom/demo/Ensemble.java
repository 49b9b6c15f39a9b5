package io.funnelroom.demo;

import io.funnelroom.team.Department;
import io.funnelroom.team.Person;
import java.util.List;

/** Who does what in the demo's stories. */
record Ensemble(List<Person> sellers, Person marketing, Person manager) {

  /** The people of the cast. */
  static Ensemble of(List<Person> people) {
    List<Person> sellers =
        people.stream().filter(person -> person.department() == Department.SALES).toList();
    return new Ensemble(sellers, named(people, "marketing"), named(people, "manager"));
  }

  /** Whose deal the one of this number is: they take turns. */
  Person seller(int number) {
    return sellers.get(number % sellers.size());
  }

  private static Person named(List<Person> people, String userName) {
    return people.stream()
        .filter(person -> person.userName().equals(userName))
        .findFirst()
        .orElseThrow();
  }
}
