package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.team.Ownership;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A deal as a list shows it: one row of the master table with the stamps that an edit needs.
 *
 * <p>Texts are empty rather than null; source, owner, dates, amount, probability and the latest
 * follow-up are null when unknown.
 *
 * @param ownerName the owner's name, empty when nobody owns the deal
 * @param lastTouched the day of the latest follow-up, or of the deal's opening before the first
 * @param probability percent, 0 to 100
 * @param version grows with every change of any field
 */
public record DealRow(
    DealId id,
    String name,
    String industry,
    LeadSource source,
    Contact contact,
    Stage stage,
    Standing standing,
    String action,
    PersonId owner,
    String ownerName,
    Set<PersonId> sharedWith,
    LocalDate due,
    String status,
    FollowUp followUp,
    LocalDate lastTouched,
    Money amount,
    Integer probability,
    LocalDate close,
    String remarks,
    boolean archived,
    Instant createdAt,
    Instant changedAt,
    long version,
    Map<DealField, FieldStamp> stamps) {

  /** The field's stamp. */
  public FieldStamp stamp(DealField field) {
    return stamps.getOrDefault(field, FieldStamp.NEVER);
  }

  /** Whose the deal is. */
  public Ownership ownership() {
    return new Ownership(owner, sharedWith);
  }

  /** The field's value as its own type; null when empty and not a text. */
  public Object value(DealField field) {
    return switch (field) {
      case ID -> id;
      case NAME -> name;
      case INDUSTRY -> industry;
      case SOURCE -> source;
      case CONTACT -> contact;
      case STAGE -> stage;
      case ACTION -> action;
      case OWNER -> owner;
      case DUE -> due;
      case STATUS -> status;
      case FOLLOWUP -> followUp;
      case AMOUNT -> amount;
      case PROBABILITY -> probability;
      case CLOSE -> close;
      case REMARKS -> remarks;
      case STANDING -> standing;
    };
  }

  /** Whether an open deal has gone without a follow-up for longer than its stage allows. */
  public boolean staleOn(LocalDate today) {
    return standing.outcome() == Outcome.OPEN
        && lastTouched.isBefore(today.minusDays(stage.staleAfterDays()));
  }
}
