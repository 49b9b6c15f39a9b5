package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.ContactOutcome.Conflict;
import io.funnelroom.deals.ContactOutcome.Refused;
import io.funnelroom.deals.ContactOutcome.Saved;
import io.funnelroom.deals.ContactOutcome.Unchanged;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what people learn of the customer's people: one field of one contact at a time, compared
 * with the state of that field which they saw. May be changed by whom the deal's contact may.
 */
@Service
public class ContactEditing {

  private final ContactTable table;
  private final ContactChanges changes;
  private final Clock clock;

  ContactEditing(ContactTable table, ContactChanges changes, Clock clock) {
    this.table = table;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Adds a contact to the deal; the first one is its main one.
   *
   * @param values what is known, each in its own type; name or position is needed
   * @throws RuleViolation when neither is known, a field cannot hold its value, or the person may
   *     not
   */
  @Transactional
  public DealContact add(Person by, DealId id, Map<ContactField, Object> values) {
    Deal deal = changes.hold(by, id);
    Moment moment = Moment.of(by, clock);
    Object name = ContactRules.check(ContactField.NAME, values.get(ContactField.NAME));
    Object position = ContactRules.check(ContactField.POSITION, values.get(ContactField.POSITION));
    if ("".equals(name) && "".equals(position)) {
      throw new RuleViolation("contact.name.needed");
    }
    boolean first = table.main(id).isEmpty();
    DealContact added = table.insert(id, values, first, moment.by(), moment.at());
    changes.tell(added, ChangeKind.OPENED, Set.of(), moment, null);
    changes.note(added, "added", null, added.called(), moment);
    changes.follow(deal, moment);
    return added;
  }

  /**
   * Stores the edit, once, however often it is sent, or says why not.
   *
   * @throws DealHeld while an import holds the deal
   */
  @Transactional
  public ContactOutcome edit(Person by, ContactEdit edit) {
    return answered(() -> stored(by, edit));
  }

  private ContactOutcome stored(Person by, ContactEdit edit) {
    ContactChanges.Held held = changes.hold(by, edit.contact());
    DealContact before = held.living();
    if (changes.knows(edit.editId())) {
      return new Unchanged(before);
    }
    Object wanted = ContactRules.check(edit.field(), edit.value());
    if (before.value(edit.field()).equals(wanted)) {
      return new Unchanged(before);
    }
    FieldStamp stamp = before.stamp(edit.field());
    if (stamp.version() != edit.seenVersion()) {
      return new Conflict(before, stamp.by(), stamp.at());
    }
    Moment moment = Moment.of(by, clock);
    DealContact after = before.with(edit.field(), wanted, moment);
    changes.store(before, after, moment, edit.editId());
    ContactNote.of(before, after, edit.field())
        .ifPresent(note -> note.write(changes, after, moment));
    changes.follow(held.deal(), moment);
    return new Saved(after, before);
  }

  /**
   * Keeps that the person made sure of the contact as they saw it. Changed meanwhile, it is a
   * conflict: nobody vouches for a number that they have not seen.
   *
   * @throws DealHeld while an import holds the deal
   */
  @Transactional
  public ContactOutcome verify(Person by, DealContact seen) {
    return answered(
        () -> {
          ContactChanges.Held held = changes.hold(by, seen.id());
          DealContact before = held.living();
          if (!before.reachesTheSameAs(seen)) {
            FieldStamp last = lastStamp(before);
            return new Conflict(before, last.by(), last.at());
          }
          if (before.isVerified()) {
            return new Unchanged(before);
          }
          Moment moment = Moment.of(by, clock);
          return verified(held, before.verified(moment), "verified", moment);
        });
  }

  /**
   * Takes back that somebody made sure of the contact.
   *
   * @throws DealHeld while an import holds the deal
   */
  @Transactional
  public ContactOutcome unverify(Person by, ContactId id) {
    return answered(
        () -> {
          ContactChanges.Held held = changes.hold(by, id);
          DealContact before = held.living();
          return before.isVerified()
              ? verified(held, before.unverified(), "unverified", Moment.of(by, clock))
              : new Unchanged(before);
        });
  }

  private ContactOutcome verified(
      ContactChanges.Held held, DealContact after, String kind, Moment moment) {
    changes.store(held.contact(), after, moment, null);
    changes.note(after, kind, null, after.called(), moment);
    changes.follow(held.deal(), moment);
    return new Saved(after, held.contact());
  }

  private static FieldStamp lastStamp(DealContact contact) {
    return Stream.of(
            ContactField.NAME, ContactField.POSITION, ContactField.PHONE, ContactField.EMAIL)
        .map(contact::stamp)
        .max(Comparator.comparing(FieldStamp::at))
        .orElse(FieldStamp.NEVER);
  }

  private static ContactOutcome answered(Supplier<ContactOutcome> change) {
    try {
      return change.get();
    } catch (DealHeld later) {
      throw later;
    } catch (RuleViolation refused) {
      return new Refused(refused);
    }
  }
}
