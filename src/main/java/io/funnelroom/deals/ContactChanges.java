package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.Person;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stores what becomes of contacts while their deal is held, lets the deal show its main one, and
 * tells the record of changes and every open screen.
 */
@Component
class ContactChanges {

  static final String ENTITY = "contact";

  /** Stand among the changed fields for what is no field of its own. */
  static final String MAIN = "main";

  static final String VERIFIED = "verified";
  static final String PLACE = "place";

  private final ContactTable table;
  private final DealTable deals;
  private final DealChanges dealChanges;
  private final DealPermission permission;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;

  ContactChanges(
      ContactTable table,
      DealTable deals,
      DealChanges dealChanges,
      DealPermission permission,
      Outbox outbox,
      ApplicationEventPublisher events) {
    this.table = table;
    this.deals = deals;
    this.dealChanges = dealChanges;
    this.permission = permission;
    this.outbox = outbox;
    this.events = events;
  }

  /** Whether the edit of this id has been stored already. */
  boolean knows(UUID editId) {
    return outbox.knows(editId);
  }

  /**
   * The deal, held until the transaction ends.
   *
   * @throws RuleViolation when it does not exist or the person may not change its contacts
   */
  Deal hold(Person by, DealId id) {
    Deal deal = deals.lock(id).orElseThrow(() -> new RuleViolation("deal.not-found", id.value()));
    permission.mustEdit(by, deal.row(), DealField.CONTACT);
    return deal;
  }

  /**
   * The contact as it is now that its deal is held.
   *
   * @throws RuleViolation when it does not exist, or the person may not change it
   */
  Held hold(Person by, ContactId id) {
    DealId deal =
        table.find(id).map(DealContact::deal).orElseThrow(() -> new RuleViolation("contact.gone"));
    return new Held(hold(by, deal), table.find(id).orElseThrow());
  }

  /** Writes a contact that changed and tells the screens that show it. */
  void store(DealContact before, DealContact after, Moment moment, UUID editId) {
    table.update(after, moment.at());
    tell(after, kind(before, after), fields(before, after), moment, editId);
  }

  void tell(DealContact contact, ChangeKind kind, Set<String> fields, Moment moment, UUID editId) {
    String id = contact.id().toString();
    outbox.record(
        new Change(ENTITY, id, contact.version(), kind, fields, moment.by(), moment.at()), editId);
  }

  /** Writes into the deal's history what happened to its contact. */
  void note(DealContact contact, String kind, String before, String after, Moment moment) {
    events.publishEvent(
        DealNoted.changed(
            contact.deal(), "contact-" + kind, before, after, moment.by(), moment.at()));
  }

  /**
   * Lets the deal show its main contact as it is now. A deal whose people changed has changed
   * itself: what asks whether somebody has worked on it, and what waits for it, has to know.
   */
  void follow(Deal deal, Moment moment) {
    Contact shown = table.main(deal.row().id()).map(DealContact::contact).orElse(null);
    if (Objects.equals(shown, deal.row().values().get(DealField.CONTACT))) {
      deal.touch(moment);
      deals.update(deal.row(), DealField.CONTACT);
      dealChanges.tellTouched(deal, moment);
    } else {
      deal.change(DealField.CONTACT, shown, moment);
      deals.update(deal.row(), DealField.CONTACT);
      dealChanges.tell(deal);
    }
  }

  private static ChangeKind kind(DealContact before, DealContact after) {
    if (before.removed() == after.removed()) {
      return ChangeKind.CHANGED;
    }
    return after.removed() ? ChangeKind.REMOVED : ChangeKind.RESTORED;
  }

  private static Set<String> fields(DealContact before, DealContact after) {
    Stream<String> fields =
        Stream.of(ContactField.values())
            .filter(field -> !before.value(field).equals(after.value(field)))
            .map(ContactField::key);
    Stream<String> others =
        Stream.of(
                before.main() == after.main() ? null : MAIN,
                Objects.equals(before.verification(), after.verification()) ? null : VERIFIED,
                before.sort() == after.sort() ? null : PLACE)
            .filter(Objects::nonNull);
    return Stream.concat(fields, others).collect(Collectors.toSet());
  }

  /** A contact and its deal, both held. */
  record Held(Deal deal, DealContact contact) {

    /** The contact, if it is still on the deal's list. */
    DealContact living() {
      if (contact.removed()) {
        throw new RuleViolation("contact.gone");
      }
      return contact;
    }
  }
}
