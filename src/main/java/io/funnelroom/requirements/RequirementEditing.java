package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Moment;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what people learn of a customer's requirements: one field of one requirement at a time,
 * compared with the state of that field which they saw. Every method throws {@link RuleViolation}
 * when the person may not, the requirement or its deal is not there, or a rule forbids it; {@link
 * DealHeld} while an import holds the deal.
 */
@Service
@Transactional
public class RequirementEditing {

  private final RequirementTable table;
  private final RequirementOrder order;
  private final RequirementNotes notes;
  private final QuoteTable quotes;
  private final AnalysisPermission permission;
  private final AnalysisChanges changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RequirementEditing(
      RequirementTable table,
      RequirementOrder order,
      RequirementNotes notes,
      QuoteTable quotes,
      AnalysisPermission permission,
      AnalysisChanges changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.order = order;
    this.notes = notes;
    this.quotes = quotes;
    this.permission = permission;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Writes down one more requirement, below the others.
   *
   * @param said what is known, each in its own type; the title is needed
   */
  public Requirement add(Person by, DealId deal, Map<RequirementField, Object> said) {
    permission.hold(by, deal);
    return add(deal, said, Optional.empty(), Moment.of(by, clock));
  }

  /** Writes down one more requirement of a deal that is held. */
  Requirement add(
      DealId deal, Map<RequirementField, Object> said, Optional<QuoteId> quote, Moment moment) {
    Requirement added =
        table.insert(Requirement.added(deal, said, quote, order.last(deal), moment));
    tell(added, ChangeKind.OPENED, Set.of(), moment, null);
    notes.added(added, moment);
    return added;
  }

  /** Stores the edit of one field, once, however often it is sent, unless somebody was faster. */
  public Outcome<Requirement> change(Person by, Edit<RequirementId, RequirementField> edit) {
    Requirement before = mustBeHere(hold(by, edit.of()));
    RequirementField field = edit.field();
    Moment moment = Moment.of(by, clock);
    return changes.change(
        before,
        edit,
        moment,
        after -> {
          table.update(after);
          tell(after, ChangeKind.CHANGED, Set.of(field.key()), moment, edit.editId());
          notes.changed(before, after, field, moment);
        });
  }

  /** Says of a requirement whose deal is held who asked for it. */
  void askedBy(Requirement before, Speaker speaker, Moment moment) {
    Requirement after = before.with(RequirementField.ASKED_BY, speaker, moment);
    table.update(after);
    tell(after, ChangeKind.CHANGED, Set.of(RequirementField.ASKED_BY.key()), moment, null);
  }

  /** Puts the requirement before another one of its deal, or below all for null. */
  public void move(Person by, RequirementId id, RequirementId before) {
    Requirement moved = mustBeHere(hold(by, id));
    Requirement placed = moved.at(order.before(moved, before));
    if (!placed.rank().equals(moved.rank())) {
      table.update(placed);
      tell(placed, ChangeKind.CHANGED, Set.of(AnalysisChanges.PLACE), Moment.of(by, clock), null);
    }
  }

  /** Takes the requirement off the list; {@link #restore} brings it back. */
  public void remove(Person by, RequirementId id) {
    removed(by, id, true);
  }

  /** Brings a removed requirement back as it was. */
  public void restore(Person by, RequirementId id) {
    removed(by, id, false);
  }

  private void removed(Person by, RequirementId id, boolean away) {
    Requirement before = hold(by, id);
    if (before.removed() != away) {
      Moment moment = Moment.of(by, clock);
      Requirement after = before.asRemoved(away);
      table.update(after);
      tell(after, away ? ChangeKind.REMOVED : ChangeKind.RESTORED, Set.of(), moment, null);
      notes.removed(after, moment);
    }
  }

  private Requirement hold(Person by, RequirementId id) {
    DealId deal = table.find(id).map(Requirement::deal).orElseThrow(RequirementEditing::gone);
    permission.hold(by, deal);
    return table.find(id).orElseThrow(RequirementEditing::gone);
  }

  private static Requirement mustBeHere(Requirement requirement) {
    if (requirement.removed()) {
      throw gone();
    }
    return requirement;
  }

  private static RuleViolation gone() {
    return new RuleViolation("requirement.gone");
  }

  private void tell(
      Requirement now, ChangeKind kind, Set<String> fields, Moment moment, UUID editId) {
    changes.tell(
        AnalysisChanges.REQUIREMENT, now.id(), now.version(), kind, fields, moment, editId);
    now.quote()
        .flatMap(quotes::find)
        .map(quote -> new MarksChanged(quote.note()))
        .ifPresent(events::publishEvent);
  }
}
