package io.funnelroom.deals;

import java.util.Optional;

/** How a deal's history says that a field of a contact changed. */
record ContactNote(String kind, String before, String after) {

  /** What to write; nothing where the history says it of the deal's own contact already. */
  static Optional<ContactNote> of(DealContact before, DealContact after, ContactField field) {
    return switch (field) {
      case ROLE -> Optional.of(new ContactNote("role-" + after.role().key(), null, after.called()));
      case ATTITUDE ->
          Optional.of(new ContactNote("attitude-" + after.attitude().key(), null, after.called()));
      case NAME, POSITION ->
          after.main()
              ? Optional.empty()
              : Optional.of(new ContactNote(field.key(), shown(before), shown(after)));
      case PHONE, EMAIL ->
          Optional.of(new ContactNote(field.key(), reached(before, field), reached(after, field)));
    };
  }

  void write(ContactChanges changes, DealContact contact, Moment moment) {
    changes.note(contact, kind, before, after, moment);
  }

  private static String shown(DealContact contact) {
    return (contact.name() + " " + contact.position()).strip();
  }

  private static String reached(DealContact contact, ContactField field) {
    return (contact.called() + " " + contact.value(field)).strip();
  }
}
