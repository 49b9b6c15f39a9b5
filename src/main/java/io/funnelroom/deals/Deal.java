package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEvent.DealArchived;
import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealEvent.DealMoved;
import io.funnelroom.deals.DealEvent.DealOpened;
import io.funnelroom.deals.DealEvent.DealReordered;
import io.funnelroom.deals.DealEvent.DealRestored;
import io.funnelroom.deals.DealEvent.DealShared;
import io.funnelroom.deals.DealEvent.FollowUpChanged;
import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    return takeOver(id, values, Rank.newest(moment.at(), 0), moment);
  }

  /** Takes a deal over from a table of the team's, which may not say who owns it. */
  static Deal takeOver(DealId id, Map<DealField, Object> values, String rank, Moment moment) {
    Map<DealField, Object> known = new EnumMap<>(DealField.class);
    known.put(DealField.STAGE, Stage.LEAD_CAPTURE);
    FieldRules.check(DealField.NAME, values.get(DealField.NAME));
    values.forEach((field, value) -> FieldRules.check(field, value).put(known));
    LocalDate touched =
        known.get(DealField.FOLLOWUP) instanceof FollowUp followUp ? followUp.on() : moment.today();
    Place place = Place.first((Stage) known.get(DealField.STAGE), rank, moment.at());
    Deal deal =
        new Deal(
            new DealRow(
                id,
                known,
                "",
                Set.of(),
                touched,
                place,
                false,
                moment.at(),
                moment.at(),
                1,
                Map.of()));
    deal.events.add(new DealOpened(id, moment.by(), moment.at()));
    return deal;
  }

  /**
   * Gives one field another value. The stage and how the deal stands have rules of their own:
   * {@link #moveTo} and {@link #close}.
   *
   * @throws RuleViolation when the field cannot hold it
   */
  void change(DealField field, Object value, Moment moment) {
    if (field == DealField.STAGE || field == DealField.STANDING) {
      throw new IllegalArgumentException(field + " is changed by a move");
    }
    put(field, value, moment);
  }

  /**
   * Moves the deal to another stage, where its card takes this rank. A deal that was lost is open
   * again, and so is a won one that goes back before closing.
   *
   * @throws GateClosed when the gates on the way ask for more
   * @throws ReasonNeeded when it goes back without a reason
   * @throws RuleViolation when it would enter the solution before the requirement analysis
   *     (DOMAIN.md, "The seven stages")
   */
  void moveTo(Stage to, String rank, Passage passage, Moment moment) {
    boolean lost = row.standing().outcome() == Outcome.LOST;
    boolean unstudied = row.place().furthest().isBefore(Stage.REQUIREMENT_ANALYSIS);
    if (passage.isAsked() && unstudied && Stage.REQUIREMENT_ANALYSIS.isBefore(to)) {
      throw new RuleViolation("deal.move.analysis-first");
    }
    enter(to, rank, passage.kind(lost || to.isBefore(row.stage())), passage, moment);
    boolean unsigned = row.standing().outcome() == Outcome.WON && to.isBefore(Stage.CLOSING);
    if (passage.isByHand() && (lost || unsigned)) {
      put(DealField.STANDING, Standing.OPEN, moment);
    }
  }

  /**
   * Ends the deal, puts it aside, or opens it again. A won deal stands in closing at least, and
   * comes there through the gates before it; it may come from any stage.
   *
   * @throws GateClosed when it is won and the gates on the way to closing ask for more
   * @throws RuleViolation when it is lost and nobody says why
   */
  void close(Standing standing, String rank, Passage passage, Moment moment) {
    FieldRules.check(DealField.STANDING, standing);
    boolean won = standing != null && standing.outcome() == Outcome.WON;
    if (won && row.stage().isBefore(Stage.CLOSING)) {
      enter(Stage.CLOSING, rank, passage.kind(false), passage, moment);
    }
    put(DealField.STANDING, standing, moment);
  }

  /** Puts the card elsewhere in its column. */
  void reorder(String rank, Moment moment) {
    mustLive();
    row = row.at(row.place().ranked(rank, moment)).changed(moment);
    events.add(new DealReordered(row.id(), moment.by(), moment.at()));
  }

  /** Takes a move back: the deal is where it was, and stands as it did. */
  void moveBack(DealRow before, Moment moment) {
    if (before.stage() == row.stage()) {
      reorder(before.place().rank(), moment);
    } else {
      enter(
          before.stage(), before.place().rank(), MoveKind.TAKEN_BACK, Passage.takenBack(), moment);
    }
    row = row.at(row.place().backAt(before.place()));
    if (!before.standing().equals(row.standing())) {
      put(DealField.STANDING, before.standing(), moment);
    }
  }

  /**
   * Takes note of what was done with one follow-up, shows the latest of the deal's and counts the
   * days without one from it.
   *
   * @param before what the follow-up said; null when it was not there
   */
  void followedUp(
      FollowUp before, FollowUpEntry now, FollowUp latest, LocalDate lastTouched, Moment moment) {
    FollowUp shown = row.followUp();
    set(DealField.FOLLOWUP, latest == null ? null : latest.daily(), moment);
    boolean shows = !Objects.equals(shown == null ? null : shown.daily(), row.followUp());
    events.add(FollowUpChanged.of(before, now, shows, moment));
    row = row.touched(lastTouched);
  }

  /** Remembers that something around the deal changed, which is no field of its own. */
  void touch(Moment moment) {
    mustLive();
    row = row.changed(moment);
  }

  /**
   * Shows the nearest open task as key action and due date. Another task than before is news in
   * both, even where they say the same: nobody who saw the one changes the other unawares.
   */
  void showNearest(String action, LocalDate due, boolean another, Moment moment) {
    touch(moment);
    boolean sameAction = row.action().equals(action);
    boolean sameDue = Objects.equals(row.due(), due);
    if (!sameAction) {
      change(DealField.ACTION, action, moment);
    }
    if (!sameDue) {
      change(DealField.DUE, due, moment);
    }
    if (another && sameAction != sameDue) {
      DealField same = sameAction ? DealField.ACTION : DealField.DUE;
      row = row.with(same, row.value(same), row.stamp(same).next(moment)).changed(moment);
    }
  }

  /** Puts the deal into the archive; doing it again changes nothing. */
  void archive(Moment moment) {
    if (!row.archived()) {
      row = row.archived(true).changed(moment);
      events.add(new DealArchived(row.id(), moment.by(), moment.at()));
    }
  }

  /** Takes the deal back from the archive; doing it again changes nothing. */
  void restore(Moment moment) {
    if (row.archived()) {
      row = row.archived(false).changed(moment);
      events.add(new DealRestored(row.id(), moment.by(), moment.at()));
    }
  }

  /** Lets these colleagues work on the deal as its owner does, and nobody else. */
  void shareWith(Set<PersonId> colleagues, Moment moment) {
    mustLive();
    if (!colleagues.equals(row.sharedWith())) {
      row = row.sharedWith(colleagues).changed(moment);
      events.add(new DealShared(row.id(), colleagues, moment.by(), moment.at()));
    }
  }

  DealRow row() {
    return row;
  }

  List<DealEvent> events() {
    return List.copyOf(events);
  }

  private void enter(Stage to, String rank, MoveKind kind, Passage passage, Moment moment) {
    mustLive();
    Stage from = row.stage();
    Place place = row.place().entered(to, rank, moment);
    row =
        row.with(DealField.STAGE, to, row.stamp(DealField.STAGE).next(moment))
            .at(place)
            .changed(moment);
    events.add(
        new DealMoved(
            row.id(),
            from,
            to,
            kind,
            passage.reason(),
            kind == MoveKind.LET_PASS ? passage.waived() : List.of(),
            moment.by(),
            moment.at()));
  }

  private void put(DealField field, Object value, Moment moment) {
    Object before = row.value(field);
    set(field, value, moment);
    events.add(
        new DealFieldChanged(row.id(), field, before, row.value(field), moment.by(), moment.at()));
  }

  private void set(DealField field, Object value, Moment moment) {
    mustLive();
    Object kept = FieldRules.check(field, value).value();
    row = row.with(field, kept, row.stamp(field).next(moment)).changed(moment);
  }

  private void mustLive() {
    if (row.archived()) {
      throw new RuleViolation("deal.archived", row.id().value());
    }
  }
}
