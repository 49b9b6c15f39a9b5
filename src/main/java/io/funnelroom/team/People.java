package io.funnelroom.team;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Looks people up. Answers come from memory, so that a screen may ask for every row it draws. */
@Service
public class People {

  private final Roster roster;

  People(Roster roster) {
    this.roster = roster;
  }

  /** The person, whether they still work here or not. */
  public Optional<Person> find(PersonId id) {
    return all().stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** The person who signs in with this name, in upper or lower case. */
  public Optional<Person> byUserName(String userName) {
    String wanted = userName.strip().toLowerCase(Locale.ROOT);
    return all().stream().filter(person -> person.userName().equals(wanted)).findFirst();
  }

  /** Everybody, those who have left included, ordered by name. */
  public List<Person> all() {
    return roster.people();
  }

  /** Everybody who works here now, ordered by name. */
  public List<Person> active() {
    return all().stream().filter(Person::active).toList();
  }

  /** Reads everybody anew when next asked: for changes made elsewhere, as at another node. */
  public void reread() {
    roster.forget();
  }
}
