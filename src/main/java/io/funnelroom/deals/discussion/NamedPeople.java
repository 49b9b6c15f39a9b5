package io.funnelroom.deals.discussion;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whom a text names with an @. Chinese names are followed by the next word without a space,
 * so the longest name or user name that stands right after the @ counts.
 */
final class NamedPeople {

  private static final String SIGNS = "@＠";

  private final List<Person> people;

  NamedPeople(List<Person> people) {
    this.people = people;
  }

  /** Everybody who is named; of two who share a name both. */
  Set<PersonId> in(String text) {
    return places(text).values().stream()
        .flatMap(List::stream)
        .map(Person::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Who is named by the @ at which place. */
  Map<Integer, List<Person>> places(String text) {
    Map<Integer, List<Person>> places = new LinkedHashMap<>();
    for (int at = 0; at < text.length(); at++) {
      if (SIGNS.indexOf(text.charAt(at)) >= 0 && !isPartOfAnAddress(text, at)) {
        List<Person> named = after(text, at + 1);
        if (!named.isEmpty()) {
          places.put(at, named);
        }
      }
    }
    return places;
  }

  private List<Person> after(String text, int start) {
    int longest = people.stream().mapToInt(person -> length(text, start, person)).max().orElse(0);
    return longest == 0
        ? List.of()
        : people.stream().filter(person -> length(text, start, person) == longest).toList();
  }

  /** How many characters of the person's name or user name stand there; 0 for none. */
  private static int length(String text, int start, Person person) {
    return Stream.of(person.name(), person.userName())
        .filter(name -> text.regionMatches(true, start, name, 0, name.length()))
        .mapToInt(String::length)
        .filter(length -> endsThere(text, start + length))
        .max()
        .orElse(0);
  }

  /** {@code @lisichen} does not name lisi. */
  private static boolean endsThere(String text, int end) {
    return end == text.length() || !(isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
  }

  private static boolean isPartOfAnAddress(String text, int at) {
    return at > 0 && isLatin(text.charAt(at - 1));
  }

  private static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetterOrDigit(letter);
  }
}
