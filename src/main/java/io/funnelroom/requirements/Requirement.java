package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.FieldStamp;
import io.funnelroom.deals.Moment;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a deal's customer needs.
 *
 * @param id null until it is stored
 * @param values by field, each in its own type (see {@link RequirementField})
 * @param quote the customer's words that it follows from; empty when somebody wrote it down without
 * @param rank orders the requirements of a deal, compared character by character
 * @param removed whether it was taken off the list
 * @param version grows with every change
 */
public record Requirement(
    RequirementId id,
    DealId deal,
    Map<RequirementField, Object> values,
    Optional<QuoteId> quote,
    String rank,
    boolean removed,
    PersonId createdBy,
    Instant createdAt,
    long version,
    Map<RequirementField, FieldStamp> stamps)
    implements Editable<Requirement, RequirementField> {

  /** As people put them in order. */
  public static final Comparator<Requirement> ORDER =
      Comparator.comparing(Requirement::rank).thenComparing(one -> one.id().value());

  private static final int MIDDLE = 3;

  public Requirement {
    values = Map.copyOf(values);
    stamps = Map.copyOf(stamps);
  }

  /**
   * A requirement that somebody adds: what they do not say is of middling weight, and open.
   *
   * @throws RuleViolation when it has no title, or a field cannot hold its value
   */
  static Requirement added(
      DealId deal,
      Map<RequirementField, Object> said,
      Optional<QuoteId> quote,
      String rank,
      Moment moment) {
    Map<RequirementField, Object> values = new EnumMap<>(RequirementField.class);
    for (RequirementField field : RequirementField.values()) {
      boolean weighs = field == RequirementField.IMPORTANCE || field == RequirementField.URGENCY;
      Object value = said.get(field) == null && weighs ? MIDDLE : said.get(field);
      values.put(field, RequirementRules.check(field, value));
    }
    return new Requirement(
        null, deal, values, quote, rank, false, moment.by(), moment.at(), 1, Map.of());
  }

  @Override
  public Object value(RequirementField field) {
    return values.get(field);
  }

  @Override
  public FieldStamp stamp(RequirementField field) {
    return stamps.getOrDefault(field, FieldStamp.NEVER);
  }

  public RequirementKind kind() {
    return (RequirementKind) value(RequirementField.KIND);
  }

  public String title() {
    return (String) value(RequirementField.TITLE);
  }

  /** From 1, hardly, to 5, decisive. */
  public int importance() {
    return (Integer) value(RequirementField.IMPORTANCE);
  }

  /** From 1, some day, to 5, at once. */
  public int urgency() {
    return (Integer) value(RequirementField.URGENCY);
  }

  public Speaker askedBy() {
    return (Speaker) value(RequirementField.ASKED_BY);
  }

  public RequirementState state() {
    return answer().state();
  }

  /** Why it was declined; empty otherwise. */
  public String reason() {
    return answer().reason();
  }

  Answer answer() {
    return (Answer) value(RequirementField.ANSWER);
  }

  @Override
  public Requirement with(RequirementField field, Object value, Moment moment) {
    Map<RequirementField, Object> changed = new EnumMap<>(values);
    changed.put(field, RequirementRules.check(field, value));
    Map<RequirementField, FieldStamp> stamped = new EnumMap<>(RequirementField.class);
    stamped.putAll(stamps);
    stamped.put(field, stamp(field).next(moment));
    return next(changed, rank, removed, stamped);
  }

  Requirement at(String place) {
    return next(values, place, removed, stamps);
  }

  Requirement asRemoved(boolean away) {
    return next(values, rank, away, stamps);
  }

  Requirement stored(RequirementId under) {
    return new Requirement(
        under, deal, values, quote, rank, removed, createdBy, createdAt, version, stamps);
  }

  private Requirement next(
      Map<RequirementField, Object> values,
      String rank,
      boolean removed,
      Map<RequirementField, FieldStamp> stamps) {
    return new Requirement(
        id, deal, values, quote, rank, removed, createdBy, createdAt, version + 1, stamps);
  }
}
