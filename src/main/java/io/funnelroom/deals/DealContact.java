package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One of the customer's people of a deal.
 *
 * @param values by field, each in its own type (see {@link ContactField})
 * @param main whether it is the one whom the deal itself shows as its contact; of a removed one,
 *     whether it was until then
 * @param verification who made sure of it, and when; null when nobody has
 * @param removed whether it was taken off the deal's list
 * @param sort orders the contacts of a deal, below the main one
 * @param version grows with every change
 */
public record DealContact(
    ContactId id,
    DealId deal,
    Map<ContactField, Object> values,
    boolean main,
    Verification verification,
    boolean removed,
    int sort,
    long version,
    Map<ContactField, FieldStamp> stamps) {

  /** Who made sure that name, position, company and the way to reach somebody are right. */
  public record Verification(PersonId by, Instant at) {}

  public DealContact {
    values = Map.copyOf(values);
    stamps = Map.copyOf(stamps);
  }

  /** The field's value in its own type; an empty text for one that is not known. */
  public Object value(ContactField field) {
    return values.getOrDefault(field, ContactRules.check(field, null));
  }

  /** The field's stamp. */
  public FieldStamp stamp(ContactField field) {
    return stamps.getOrDefault(field, FieldStamp.NEVER);
  }

  public String name() {
    return (String) value(ContactField.NAME);
  }

  public String position() {
    return (String) value(ContactField.POSITION);
  }

  public String phone() {
    return (String) value(ContactField.PHONE);
  }

  public String email() {
    return (String) value(ContactField.EMAIL);
  }

  public ChainRole role() {
    return (ChainRole) value(ContactField.ROLE);
  }

  public Attitude attitude() {
    return (Attitude) value(ContactField.ATTITUDE);
  }

  /** Name and position as the deal shows them. */
  public Contact contact() {
    return new Contact(name(), position());
  }

  /** The name, or the position of somebody whose name is not known. */
  public String called() {
    return name().isEmpty() ? position() : name();
  }

  /** Whether somebody has made sure of the contact. */
  public boolean isVerified() {
    return verification != null;
  }

  /** What a telephone dials to reach them; empty when the number is none, or unknown. */
  public Optional<String> dialled() {
    return ContactRules.dialled(phone());
  }

  /** Where mail reaches them; empty when the address is none, or unknown. */
  public Optional<String> mailed() {
    return Optional.of(email()).filter(ContactRules::isMail);
  }

  /** Why it cannot be verified yet; empty when it can. */
  public Optional<RuleViolation> unverifiable() {
    if (name().isEmpty()) {
      return Optional.of(new RuleViolation("contact.verify.name"));
    }
    if (position().isEmpty()) {
      return Optional.of(new RuleViolation("contact.verify.position"));
    }
    return dialled().isEmpty() && mailed().isEmpty()
        ? Optional.of(new RuleViolation("contact.verify.reach"))
        : Optional.empty();
  }

  /** Whether both say the same of who it is and how to reach them. */
  boolean reachesTheSameAs(DealContact other) {
    return contact().equals(other.contact())
        && phone().equals(other.phone())
        && email().equals(other.email());
  }

  /**
   * The contact with another value in one field. A verification ends when it is somebody else, or
   * reached in another way.
   *
   * @throws RuleViolation when the field cannot hold it, or nothing would say who it is
   */
  DealContact with(ContactField field, Object value, Moment moment) {
    return put(field, value, moment).checked(this);
  }

  /** The contact under this name and position. */
  DealContact named(Contact contact, Moment moment) {
    DealContact named = this;
    if (!name().equals(contact.name())) {
      named = named.put(ContactField.NAME, contact.name(), moment);
    }
    if (!position().equals(contact.position())) {
      named = named.put(ContactField.POSITION, contact.position(), moment);
    }
    return named.checked(this);
  }

  /**
   * The contact, of which this person has made sure.
   *
   * @throws RuleViolation when something is still unknown
   */
  DealContact verified(Moment moment) {
    unverifiable()
        .ifPresent(
            why -> {
              throw why;
            });
    return next(values, main, new Verification(moment.by(), moment.at()), removed, sort, stamps);
  }

  DealContact unverified() {
    return next(values, main, null, removed, sort, stamps);
  }

  DealContact asMain(boolean wanted) {
    return next(values, wanted, verification, removed, sort, stamps);
  }

  DealContact asRemoved(boolean wanted) {
    return next(values, main, verification, wanted, sort, stamps);
  }

  DealContact at(int place) {
    return next(values, main, verification, removed, place, stamps);
  }

  private DealContact put(ContactField field, Object value, Moment moment) {
    Map<ContactField, Object> changed = new EnumMap<>(ContactField.class);
    changed.putAll(values);
    changed.put(field, ContactRules.check(field, value));
    Map<ContactField, FieldStamp> stamped = new EnumMap<>(ContactField.class);
    stamped.putAll(stamps);
    stamped.put(field, stamp(field).next(moment));
    return next(changed, main, verification, removed, sort, stamped);
  }

  private DealContact checked(DealContact before) {
    if (name().isEmpty() && position().isEmpty()) {
      throw new RuleViolation("contact.name.needed");
    }
    boolean sameWay = phone().equals(before.phone()) && email().equals(before.email());
    boolean holds = sameWay && name().equalsIgnoreCase(before.name()) && unverifiable().isEmpty();
    return holds ? this : next(values, main, null, removed, sort, stamps);
  }

  private DealContact next(
      Map<ContactField, Object> values,
      boolean main,
      Verification verification,
      boolean removed,
      int sort,
      Map<ContactField, FieldStamp> stamps) {
    return new DealContact(
        id, deal, values, main, verification, removed, sort, version + 1, stamps);
  }
}
