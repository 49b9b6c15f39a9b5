package io.funnelroom.imports;

import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.NameAndContact;
import java.util.List;
import java.util.Map;

/**
 * A row of the file, understood as far as possible.
 *
 * @param cells as they stand in the file
 * @param values the fields that are not empty; the id among them
 * @param skipped whether a match says that it stays out
 * @param foreignId what stands in the column of the ids and is none of this room's; empty for
 *     nothing
 */
record ReadRow(
    int number,
    List<String> cells,
    Map<DealField, Object> values,
    List<Problem> problems,
    boolean skipped,
    String foreignId) {

  /** The id that the row names; null for none. */
  DealId id() {
    return (DealId) values.get(DealField.ID);
  }

  /** What tells the row's deal from others when it names no id. */
  NameAndContact nameAndContact() {
    Contact contact = (Contact) values.getOrDefault(DealField.CONTACT, Contact.NONE);
    return new NameAndContact(name(), contact.name()).folded();
  }

  boolean comesIn() {
    return !skipped && problems.isEmpty();
  }

  private String name() {
    return (String) values.getOrDefault(DealField.NAME, "");
  }
}
