package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which of a deal's contacts is the main one and in which order the others stand, takes
 * contacts off the list and brings them back. May be done by whom the deal's contact may be
 * changed.
 */
@Service
public class ContactOrder {

  private final ContactTable table;
  private final ContactChanges changes;
  private final Clock clock;

  ContactOrder(ContactTable table, ContactChanges changes, Clock clock) {
    this.table = table;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Makes the contact the one whom the deal itself shows; doing it again changes nothing.
   *
   * @throws RuleViolation when it is gone, or the person may not
   */
  @Transactional
  public void makeMain(Person by, ContactId id) {
    ContactChanges.Held held = changes.hold(by, id);
    DealContact wanted = held.living();
    if (!wanted.main()) {
      Moment moment = Moment.of(by, clock);
      table
          .main(wanted.deal())
          .ifPresent(until -> changes.store(until, until.asMain(false), moment, null));
      changes.store(wanted, wanted.asMain(true), moment, null);
      changes.follow(held.deal(), moment);
    }
  }

  /**
   * Puts the contact before another one of its deal, or behind all for null. The main one stays
   * first, wherever it is put.
   *
   * @throws RuleViolation when it is gone, or the person may not
   */
  @Transactional
  public void move(Person by, ContactId id, ContactId before) {
    ContactChanges.Held held = changes.hold(by, id);
    DealContact moved = held.living();
    Moment moment = Moment.of(by, clock);
    List<DealContact> order = new ArrayList<>(table.of(moved.deal()));
    order.removeIf(contact -> contact.id().equals(id));
    int place = order.stream().map(DealContact::id).toList().indexOf(before == null ? id : before);
    order.add(place < 0 ? order.size() : place, moved);
    for (int i = 0; i < order.size(); i++) {
      DealContact contact = order.get(i);
      if (contact.sort() != i) {
        changes.store(contact, contact.at(i), moment, null);
      }
    }
  }

  /**
   * Takes the contact off the deal's list; {@link #restore} brings it back. Without its main
   * contact the deal shows none, until another one is made the main one.
   *
   * @throws RuleViolation when it is gone already, or the person may not
   */
  @Transactional
  public void remove(Person by, ContactId id) {
    ContactChanges.Held held = changes.hold(by, id);
    DealContact contact = held.living();
    Moment moment = Moment.of(by, clock);
    changes.store(contact, contact.asRemoved(true), moment, null);
    changes.note(contact, "removed", contact.called(), null, moment);
    changes.follow(held.deal(), moment);
  }

  /**
   * Brings a removed contact back as it was; as the main one, if it was and nobody is by now.
   *
   * @throws RuleViolation when the person may not
   */
  @Transactional
  public void restore(Person by, ContactId id) {
    ContactChanges.Held held = changes.hold(by, id);
    DealContact contact = held.contact();
    if (contact.removed()) {
      Moment moment = Moment.of(by, clock);
      boolean main = contact.main() && table.main(contact.deal()).isEmpty();
      changes.store(contact, contact.asMain(main).asRemoved(false), moment, null);
      changes.note(contact, "restored", null, contact.called(), moment);
      changes.follow(held.deal(), moment);
    }
  }
}
