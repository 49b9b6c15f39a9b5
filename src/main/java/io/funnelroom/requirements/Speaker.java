package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealContact;

/**
 * Who said or asked for something.
 *
 * @param contact one of the deal's contacts; null for somebody else
 * @param name what they were called then; empty when nobody is known
 */
public record Speaker(ContactId contact, String name) {

  /** Nobody is known. */
  public static final Speaker UNKNOWN = new Speaker(null, "");

  private static final int LONGEST = 200;

  /**
   * @throws RuleViolation when the name is too long
   */
  public Speaker {
    name = name == null ? "" : name.strip();
    RequirementRules.mustFit(name, LONGEST);
  }

  /** One of the deal's contacts. */
  public static Speaker of(DealContact contact) {
    return new Speaker(contact.id(), contact.called());
  }

  /** Somebody who is none of the deal's contacts. */
  public static Speaker named(String name) {
    return new Speaker(null, name);
  }

  public boolean isKnown() {
    return contact != null || !name.isEmpty();
  }
}
