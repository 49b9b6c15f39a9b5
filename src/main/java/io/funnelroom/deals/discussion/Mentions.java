package io.funnelroom.deals.discussion;

import io.funnelroom.deals.DealId;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Message;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was named in which discussion, and has not read it yet. */
@Service
public class Mentions {

  static final String ENTITY = "mention";

  private final MentionTable table;
  private final People people;
  private final AccessPolicy policy;
  private final Outbox outbox;
  private final Clock clock;

  Mentions(MentionTable table, People people, AccessPolicy policy, Outbox outbox, Clock clock) {
    this.table = table;
    this.people = people;
    this.policy = policy;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The person's unread mentions, so many at the most, the latest first. */
  @Transactional(readOnly = true)
  public List<Mention> unread(Person person, int atMost) {
    return policy.maySeeDeals(person) ? table.unread(person.id(), atMost) : List.of();
  }

  /** How many mentions the person has not read. */
  @Transactional(readOnly = true)
  public int countUnread(Person person) {
    return policy.maySeeDeals(person) ? table.countUnread(person.id()) : 0;
  }

  /** The person has seen the deal's discussion; their other screens learn that they have. */
  @Transactional
  public void markRead(Person person, DealId deal) {
    if (table.markRead(person.id(), deal, clock.instant()) > 0) {
      tell(person.id(), 0, ChangeKind.CHANGED, person.id());
    }
  }

  /** The person has no unread mention any more, of whatever deal. */
  @Transactional
  public void markAllRead(Person person) {
    if (table.markAllRead(person.id(), clock.instant()) > 0) {
      tell(person.id(), 0, ChangeKind.CHANGED, person.id());
    }
  }

  /**
   * Whom a message names without reaching them, because they may not see its deal. Where the name
   * is that of somebody else, too, they are meant, and reached.
   */
  public List<Person> unreached(String text) {
    Set<Integer> reached = new NamedPeople(readers()).places(text).keySet();
    List<Person> others =
        people.all().stream().filter(person -> !policy.maySeeDeals(person)).toList();
    return new NamedPeople(others)
        .places(text).entrySet().stream()
            .filter(place -> !reached.contains(place.getKey()))
            .flatMap(place -> place.getValue().stream())
            .distinct()
            .toList();
  }

  /** Everybody who can be mentioned about deals. */
  public List<Person> readers() {
    return people.active().stream().filter(policy::maySeeDeals).toList();
  }

  /** Notes in the running transaction whom a message names, its writer apart. */
  void note(DealId deal, MessageTable.Stored stored) {
    Message message = stored.message();
    for (PersonId named : new NamedPeople(readers()).in(message.text())) {
      if (!named.equals(message.by())) {
        long id = table.add(deal, stored, named);
        tell(named, id, ChangeKind.OPENED, message.by());
      }
    }
  }

  private void tell(PersonId person, long mention, ChangeKind kind, PersonId by) {
    outbox.record(
        new Change(ENTITY, person.toString(), mention, kind, Set.of(), by, clock.instant()));
  }
}
