package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.StableOrder;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.team.Person;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The contacts of a deal, a row each, in their order; a row that moves leaves the others alone. */
final class ContactRows extends UnorderedList {

  private static final Comparator<ContactRow> ORDER =
      Comparator.comparing(
          ContactRow::contact,
          Comparator.comparing((DealContact contact) -> !contact.main())
              .thenComparing(DealContact::sort)
              .thenComparing(contact -> contact.id().value()));

  private final PeopleParts parts;
  private final OpenDeal deal;
  private final ContactColumns columns;
  private final ContactActs acts;
  private final Map<ContactId, ContactRow> rows = new LinkedHashMap<>();

  ContactRows(PeopleParts parts, OpenDeal deal, ContactColumns columns, ContactActs acts) {
    this.parts = parts;
    this.deal = deal;
    this.columns = columns;
    this.acts = acts;
    addClassName("people");
  }

  /** Shows these contacts and no others. */
  void showAll(List<DealContact> contacts) {
    List<ContactId> present = contacts.stream().map(DealContact::id).toList();
    List.copyOf(rows.keySet()).stream().filter(id -> !present.contains(id)).forEach(this::drop);
    show(contacts);
  }

  /** Shows what these contacts are now; those that were removed go. */
  void show(List<DealContact> changed) {
    for (DealContact contact : changed) {
      if (contact.removed()) {
        dropUnlessNewer(contact);
      } else {
        row(contact).show(contact);
      }
    }
    StableOrder.arrange(this, ordered());
  }

  /** Draws what each row says and allows beside its fields. */
  void draw(boolean editable) {
    rows.values().forEach(row -> row.draw(editable, verifiedBy(row.contact())));
  }

  List<DealContact> contacts() {
    return ordered().stream().map(ContactRow::contact).toList();
  }

  /** The row of this contact; null for one that is not on the list. */
  ContactRow row(ContactId contact) {
    return rows.get(contact);
  }

  void glow(ContactId contact, Set<String> fields, Person by) {
    if (rows.containsKey(contact)) {
      rows.get(contact).glow(fields, by);
    }
  }

  private ContactRow row(DealContact contact) {
    return rows.computeIfAbsent(
        contact.id(), id -> new ContactRow(contact, deal.viewer().userName(), columns, acts));
  }

  /** Late news of a removal says nothing about a contact that has come back since. */
  private void dropUnlessNewer(DealContact removed) {
    ContactRow row = rows.get(removed.id());
    if (row != null && row.contact().version() <= removed.version()) {
      drop(removed.id());
    }
  }

  private void drop(ContactId contact) {
    ContactRow row = rows.remove(contact);
    if (row != null) {
      remove(row);
    }
  }

  private List<ContactRow> ordered() {
    return rows.values().stream().sorted(ORDER).toList();
  }

  private String verifiedBy(DealContact contact) {
    if (!contact.isVerified()) {
      return "";
    }
    Locale language = getLocale();
    return Translations.text(
        language,
        "people.verified.by",
        parts.people().find(contact.verification().by()).map(Person::name).orElse(""),
        parts.whenever().said(contact.verification().at(), language));
  }
}
