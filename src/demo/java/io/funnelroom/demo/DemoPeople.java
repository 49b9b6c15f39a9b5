package io.funnelroom.demo;

import io.funnelroom.team.DemoAccounts;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.signin.Password;
import io.funnelroom.team.signin.Passwords;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the cast into a room that has nobody yet. */
@Component
@Profile({"demo", DemoPeople.PROFILE})
@Order(DemoPeople.FIRST)
class DemoPeople implements ApplicationRunner, DemoAccounts {

  /** The profile of a room with the demo's people and no deals. */
  static final String PROFILE = "demo-people";

  /** Before the deals, which need owners. */
  static final int FIRST = 0;

  private final People people;
  private final Memberships memberships;
  private final Passwords passwords;

  DemoPeople(People people, Memberships memberships, Passwords passwords) {
    this.people = people;
    this.memberships = memberships;
    this.passwords = passwords;
  }

  @Override
  public List<String> userNames() {
    return Cast.ACCOUNTS.stream().map(NewPerson::userName).toList();
  }

  @Override
  public String password() {
    return "funnelroom";
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (!people.all().isEmpty()) {
      return;
    }
    var password = new Password(password());
    for (NewPerson newcomer : Cast.ACCOUNTS) {
      Person person = memberships.establish(newcomer);
      passwords.set(person.id(), password, null);
    }
    Cast.COLLEAGUES.forEach(memberships::establish);
  }
}
