package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.deals.FieldRules.Checked;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.team.Ownership;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A deal as a list shows it: one row of the master table with the stamps that an edit needs.
 *
 * @param values the fields that are not empty, each in its own type
 * @param ownerName the owner's name, empty when nobody owns the deal
 * @param lastTouched the day of the latest follow-up, or of the deal's opening before the first
 * @param place where its card stands on the board
 * @param version grows with every change of any field
 */
public record DealRow(
    DealId id,
    Map<DealField, Object> values,
    String ownerName,
    Set<PersonId> sharedWith,
    LocalDate lastTouched,
    Place place,
    boolean archived,
    Instant createdAt,
    Instant changedAt,
    long version,
    Map<DealField, FieldStamp> stamps) {

  public DealRow {
    values = Map.copyOf(values);
    sharedWith = Set.copyOf(sharedWith);
    stamps = Map.copyOf(stamps);
  }

  /**
   * The field's value: {@link DealId}, {@link LeadSource}, {@link Contact}, {@link Stage}, {@link
   * PersonId} for the owner, {@link LocalDate}, {@link FollowUp}, {@link Money}, {@link Integer}
   * for the probability in percent, {@link Standing}; a {@link String} for the rest. Null when the
   * field is empty and not a text.
   */
  public Object value(DealField field) {
    Object value = field == DealField.ID ? id : values.get(field);
    return value == null && field.isText() ? "" : value;
  }

  /** The field's stamp. */
  public FieldStamp stamp(DealField field) {
    return stamps.getOrDefault(field, FieldStamp.NEVER);
  }

  /** Who made the last change, if it was one of a field. */
  public Optional<PersonId> changedBy() {
    Instant last = changedAt.truncatedTo(ChronoUnit.MILLIS);
    return stamps.values().stream()
        .filter(stamp -> stamp.by() != null && !stamp.at().isBefore(last))
        .map(FieldStamp::by)
        .findFirst();
  }

  /** Whose the deal is. */
  public Ownership ownership() {
    return new Ownership(owner(), sharedWith);
  }

  /** Whether an open deal has gone without a follow-up for longer than its stage allows. */
  public boolean staleOn(LocalDate today) {
    return standing().outcome() == Outcome.OPEN
        && lastTouched.isBefore(today.minusDays(stage().staleAfterDays()));
  }

  /** The column of the board that it stands in: its stage, or review once it is lost. */
  public Stage column() {
    return standing().outcome() == Outcome.LOST ? Stage.REVIEW : stage();
  }

  public String name() {
    return (String) value(DealField.NAME);
  }

  public String industry() {
    return (String) value(DealField.INDUSTRY);
  }

  /** Null when unknown. */
  public LeadSource source() {
    return (LeadSource) value(DealField.SOURCE);
  }

  /** {@link Contact#NONE} when unknown. */
  public Contact contact() {
    return (Contact) values.getOrDefault(DealField.CONTACT, Contact.NONE);
  }

  public Stage stage() {
    return (Stage) value(DealField.STAGE);
  }

  public Standing standing() {
    return (Standing) values.getOrDefault(DealField.STANDING, Standing.OPEN);
  }

  public String action() {
    return (String) value(DealField.ACTION);
  }

  /** Null when nobody owns the deal. */
  public PersonId owner() {
    return (PersonId) value(DealField.OWNER);
  }

  /** When the key action is due; null when unknown. */
  public LocalDate due() {
    return (LocalDate) value(DealField.DUE);
  }

  public String status() {
    return (String) value(DealField.STATUS);
  }

  /** The latest follow-up; null before the first. */
  public FollowUp followUp() {
    return (FollowUp) value(DealField.FOLLOWUP);
  }

  /** The expected amount; null when unknown. */
  public Money amount() {
    return (Money) value(DealField.AMOUNT);
  }

  /** Percent, 0 to 100; null when unknown. */
  public Integer probability() {
    return (Integer) value(DealField.PROBABILITY);
  }

  /** The day on which the deal is expected to close; null when unknown. */
  public LocalDate close() {
    return (LocalDate) value(DealField.CLOSE);
  }

  public String remarks() {
    return (String) value(DealField.REMARKS);
  }

  /** The same row with another value of one field; null or an empty text empties it. */
  DealRow with(DealField field, Object value, FieldStamp stamp) {
    Map<DealField, Object> others = new EnumMap<>(DealField.class);
    others.putAll(values);
    new Checked(field, value).put(others);
    Map<DealField, FieldStamp> stamped = new EnumMap<>(DealField.class);
    stamped.putAll(stamps);
    stamped.put(field, stamp);
    return copy(others, sharedWith, lastTouched, place, archived, stamped);
  }

  DealRow at(Place elsewhere) {
    return copy(values, sharedWith, lastTouched, elsewhere, archived, stamps);
  }

  DealRow touched(LocalDate day) {
    return copy(values, sharedWith, day, place, archived, stamps);
  }

  DealRow archived(boolean away) {
    return copy(values, sharedWith, lastTouched, place, away, stamps);
  }

  DealRow sharedWith(Set<PersonId> colleagues) {
    return copy(values, colleagues, lastTouched, place, archived, stamps);
  }

  /** The row in its next version. */
  DealRow changed(Moment moment) {
    return new DealRow(
        id,
        values,
        ownerName,
        sharedWith,
        lastTouched,
        place,
        archived,
        createdAt,
        moment.at(),
        version + 1,
        stamps);
  }

  private DealRow copy(
      Map<DealField, Object> held,
      Set<PersonId> colleagues,
      LocalDate touchedOn,
      Place stands,
      boolean away,
      Map<DealField, FieldStamp> stamped) {
    return new DealRow(
        id,
        held,
        ownerName,
        colleagues,
        touchedOn,
        stands,
        away,
        createdAt,
        changedAt,
        version,
        stamped);
  }
}
