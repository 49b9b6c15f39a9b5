package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEvent.DealArchived;
import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealEvent.DealOpened;
import io.funnelroom.deals.DealEvent.DealRestored;
import io.funnelroom.deals.DealEvent.DealShared;
import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A deal that is being changed: it keeps the rules and remembers what happened to it. */
final class Deal {

  private final List<DealEvent> events = new ArrayList<>();
  private DealRow row;

  Deal(DealRow row) {
    this.row = row;
  }

  /** Opens a deal; name and owner are needed, the rest may come later. */
  static Deal open(DealId id, Map<DealField, Object> values, Moment moment) {
    if (values.get(DealField.OWNER) == null) {
      throw new RuleViolation("deal.owner.needed");
    }
    return takeOver(id, values, moment);
  }

  /** Takes a deal over from a table of the team's, which may not say who owns it. */
  static Deal takeOver(DealId id, Map<DealField, Object> values, Moment moment) {
    Map<DealField, Object> known = new EnumMap<>(DealField.class);
    known.put(DealField.STAGE, Stage.LEAD_CAPTURE);
    FieldRules.check(DealField.NAME, values.get(DealField.NAME));
    values.forEach((field, value) -> FieldRules.check(field, value).put(known));
    LocalDate touched =
        known.get(DealField.FOLLOWUP) instanceof FollowUp followUp ? followUp.on() : moment.today();
    Deal deal =
        new Deal(
            new DealRow(
                id, known, "", Set.of(), touched, false, moment.at(), moment.at(), 1, Map.of()));
    deal.events.add(new DealOpened(id, moment.by(), moment.at()));
    return deal;
  }

  /**
   * Gives one field another value.
   *
   * @throws RuleViolation when the field cannot hold it
   */
  void change(DealField field, Object value, Moment moment) {
    mustLive();
    Object before = row.value(field);
    Map<DealField, Object> values = new EnumMap<>(row.values());
    FieldRules.check(field, value).put(values);
    FieldStamp stamp = new FieldStamp(row.stamp(field).version() + 1, moment.by(), moment.at());
    Map<DealField, FieldStamp> stamps = new EnumMap<>(DealField.class);
    stamps.putAll(row.stamps());
    stamps.put(field, stamp);
    row = next(values, row.lastTouched(), row.sharedWith(), row.archived(), stamps, moment);
    events.add(
        new DealFieldChanged(row.id(), field, before, row.value(field), moment.by(), moment.at()));
  }

  /** Shows this follow-up, the latest of the deal's, and counts the days without one from it. */
  void followedUp(FollowUp latest, LocalDate lastTouched, Moment moment) {
    change(DealField.FOLLOWUP, latest, moment);
    row =
        new DealRow(
            row.id(),
            row.values(),
            row.ownerName(),
            row.sharedWith(),
            lastTouched,
            row.archived(),
            row.createdAt(),
            row.changedAt(),
            row.version(),
            row.stamps());
  }

  /** Puts the deal into the archive; doing it again changes nothing. */
  void archive(Moment moment) {
    if (!row.archived()) {
      row = next(row.values(), row.lastTouched(), row.sharedWith(), true, row.stamps(), moment);
      events.add(new DealArchived(row.id(), moment.by(), moment.at()));
    }
  }

  /** Takes the deal back from the archive; doing it again changes nothing. */
  void restore(Moment moment) {
    if (row.archived()) {
      row = next(row.values(), row.lastTouched(), row.sharedWith(), false, row.stamps(), moment);
      events.add(new DealRestored(row.id(), moment.by(), moment.at()));
    }
  }

  /** Lets these colleagues work on the deal as its owner does, and nobody else. */
  void shareWith(Set<PersonId> colleagues, Moment moment) {
    mustLive();
    if (!colleagues.equals(row.sharedWith())) {
      row = next(row.values(), row.lastTouched(), colleagues, false, row.stamps(), moment);
      events.add(new DealShared(row.id(), colleagues, moment.by(), moment.at()));
    }
  }

  DealRow row() {
    return row;
  }

  List<DealEvent> events() {
    return List.copyOf(events);
  }

  private void mustLive() {
    if (row.archived()) {
      throw new RuleViolation("deal.archived", row.id().value());
    }
  }

  private DealRow next(
      Map<DealField, Object> values,
      LocalDate lastTouched,
      Set<PersonId> sharedWith,
      boolean archived,
      Map<DealField, FieldStamp> stamps,
      Moment moment) {
    return new DealRow(
        row.id(),
        values,
        row.ownerName(),
        sharedWith,
        lastTouched,
        archived,
        row.createdAt(),
        moment.at(),
        row.version() + 1,
        stamps);
  }
}
