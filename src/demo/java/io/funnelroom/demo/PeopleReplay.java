package io.funnelroom.demo;

import io.funnelroom.deals.ContactEdit;
import io.funnelroom.deals.ContactEditing;
import io.funnelroom.deals.ContactOutcome;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealId;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the customer's people become known again. */
@Component
@Profile("demo")
class PeopleReplay {

  private final Contacts contacts;
  private final ContactEditing editing;

  PeopleReplay(Contacts contacts, ContactEditing editing) {
    this.contacts = contacts;
    this.editing = editing;
  }

  void perform(Deed.AboutPeople deed, DealId deal) {
    switch (deed) {
      case Deed.Learned learned -> mustBeStored(learn(learned, deal));
      case Deed.Verified verified ->
          mustBeStored(editing.verify(verified.by(), main(verified, deal)));
      case Deed.Introduced introduced -> editing.add(introduced.by(), deal, introduced.values());
    }
  }

  private ContactOutcome learn(Deed.Learned learned, DealId deal) {
    DealContact main = main(learned, deal);
    int seen = main.stamp(learned.field()).version();
    return editing.edit(
        learned.by(),
        new ContactEdit(main.id(), learned.field(), learned.value(), seen, UUID.randomUUID()));
  }

  private DealContact main(Deed deed, DealId deal) {
    return contacts.of(deed.by(), deal).getFirst();
  }

  private static void mustBeStored(ContactOutcome outcome) {
    switch (outcome) {
      case ContactOutcome.Saved saved -> {}
      case ContactOutcome.Unchanged unchanged -> {}
      case ContactOutcome.Refused refused -> throw refused.why();
      case ContactOutcome.Conflict conflict ->
          throw new IllegalStateException("Two at once in " + conflict.contact());
    }
  }
}
