package io.funnelroom.requirements.ui;

import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;
import java.util.Optional;

/** The customer's people of a deal as an open screen knows them: read once, not for every row. */
final class KnownContacts {

  private final Contacts contacts;
  private final OpenDeal deal;
  private List<DealContact> known = List.of();

  KnownContacts(Contacts contacts, OpenDeal deal) {
    this.contacts = contacts;
    this.deal = deal;
  }

  void reread() {
    known = contacts.of(deal.viewer(), deal.id());
  }

  List<DealContact> all() {
    return known;
  }

  Optional<DealContact> find(ContactId id) {
    return known.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }
}
