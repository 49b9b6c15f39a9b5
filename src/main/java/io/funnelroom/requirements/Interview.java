package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.FieldStamp;
import io.funnelroom.deals.Moment;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A talk with people of a deal's customer about what they need.
 *
 * @param values by field, each in its own type (see {@link InterviewField})
 * @param contacts who of the customer's people took part, in the order in which they were named
 * @param colleagues who of the team took part, in the order in which they were named
 * @param note what was written down
 * @param removed whether it was taken off the list
 * @param version grows with every change
 */
public record Interview(
    InterviewId id,
    DealId deal,
    Map<InterviewField, Object> values,
    List<ContactId> contacts,
    List<PersonId> colleagues,
    NoteId note,
    boolean removed,
    PersonId createdBy,
    Instant createdAt,
    long version,
    Map<InterviewField, FieldStamp> stamps)
    implements Editable<Interview, InterviewField> {

  static final int LONGEST_PLACE = 300;

  public Interview {
    values = Map.copyOf(values);
    contacts = List.copyOf(contacts);
    colleagues = List.copyOf(colleagues);
    stamps = Map.copyOf(stamps);
  }

  @Override
  public Object value(InterviewField field) {
    return values.get(field);
  }

  @Override
  public FieldStamp stamp(InterviewField field) {
    return stamps.getOrDefault(field, FieldStamp.NEVER);
  }

  public String title() {
    return (String) value(InterviewField.TITLE);
  }

  public LocalDate heldOn() {
    return (LocalDate) value(InterviewField.HELD_ON);
  }

  public InterviewWay way() {
    return (InterviewWay) value(InterviewField.WAY);
  }

  /** An address, a room, a number; empty where nobody wrote one down. */
  public String place() {
    return (String) value(InterviewField.PLACE);
  }

  /**
   * The value as the field keeps it; never null.
   *
   * @throws RuleViolation when the field cannot hold the value
   */
  static Object check(InterviewField field, Object value) {
    return switch (field) {
      case TITLE -> RequirementRules.title(value, "interview.title.needed");
      case HELD_ON -> {
        if (value == null) {
          throw new RuleViolation("interview.day.needed");
        }
        yield value;
      }
      case WAY -> value == null ? InterviewWay.VISIT : value;
      case PLACE -> {
        String place = value == null ? "" : ((String) value).strip();
        RequirementRules.mustFit(place, LONGEST_PLACE);
        yield place;
      }
    };
  }

  @Override
  public Interview with(InterviewField field, Object value, Moment moment) {
    Map<InterviewField, Object> changed = new EnumMap<>(values);
    changed.put(field, check(field, value));
    Map<InterviewField, FieldStamp> stamped = new EnumMap<>(InterviewField.class);
    stamped.putAll(stamps);
    stamped.put(field, stamp(field).next(moment));
    return next(changed, contacts, colleagues, removed, stamped);
  }

  Interview withContacts(List<ContactId> present) {
    return next(values, present, colleagues, removed, stamps);
  }

  Interview withColleagues(List<PersonId> present) {
    return next(values, contacts, present, removed, stamps);
  }

  Interview asRemoved(boolean away) {
    return next(values, contacts, colleagues, away, stamps);
  }

  Interview stored(InterviewId under) {
    return new Interview(
        under,
        deal,
        values,
        contacts,
        colleagues,
        note,
        removed,
        createdBy,
        createdAt,
        version,
        stamps);
  }

  private Interview next(
      Map<InterviewField, Object> values,
      List<ContactId> contacts,
      List<PersonId> colleagues,
      boolean removed,
      Map<InterviewField, FieldStamp> stamps) {
    return new Interview(
        id,
        deal,
        values,
        contacts,
        colleagues,
        note,
        removed,
        createdBy,
        createdAt,
        version + 1,
        stamps);
  }
}
