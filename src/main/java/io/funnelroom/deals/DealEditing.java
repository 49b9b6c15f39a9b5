package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.EditOutcome.Conflict;
import io.funnelroom.deals.EditOutcome.Refused;
import io.funnelroom.deals.EditOutcome.Saved;
import io.funnelroom.deals.EditOutcome.Unchanged;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what people type: one field at a time, compared with the state of that field which they
 * saw. Different fields of one deal never stand in each other's way.
 */
@Service
public class DealEditing {

  private final DealTable table;
  private final DealChanges changes;
  private final DealPermission permission;
  private final FollowUps followUps;
  private final KeyAction keyAction;
  private final Owners owners;
  private final Ranks ranks;
  private final Gates gates;
  private final Clock clock;

  DealEditing(
      DealTable table,
      DealChanges changes,
      DealPermission permission,
      FollowUps followUps,
      KeyAction keyAction,
      Owners owners,
      Ranks ranks,
      Gates gates,
      Clock clock) {
    this.table = table;
    this.changes = changes;
    this.permission = permission;
    this.followUps = followUps;
    this.keyAction = keyAction;
    this.owners = owners;
    this.ranks = ranks;
    this.gates = gates;
    this.clock = clock;
  }

  /**
   * Stores the edit, once, however often it is sent, or says why not. A follow-up is added to those
   * there are and so never conflicts.
   */
  @Transactional
  public EditOutcome edit(Person by, DealEdit edit) {
    return edit(by, edit, permission::mustEdit, this::through);
  }

  /** Stores the edit as a table says that comes in. */
  @Transactional
  EditOutcome bringIn(Person by, DealEdit edit) {
    return edit(by, edit, permission::mustEdit, (row, to) -> broughtIn(by, row, to));
  }

  /** A table is taken at its word where the person may let deals pass; else the gates are asked. */
  Passage broughtIn(Person by, DealRow row, Stage to) {
    return permission.mayLetPass(by) ? Passage.imported() : Passage.imported(gates.report(row, to));
  }

  private EditOutcome edit(Person by, DealEdit edit, Demand demand, Way way) {
    Deal deal = table.lock(edit.deal()).orElse(null);
    if (deal == null) {
      return new Refused(edit, new RuleViolation("deal.not-found", edit.deal().value()));
    }
    DealRow before = deal.row();
    if (changes.knows(edit.editId())) {
      return new Unchanged(before, edit.field());
    }
    Task task;
    try {
      demand.of(by, before, edit.field());
      Object wanted = FieldRules.check(edit.field(), edit.value()).value();
      if (edit.field() == DealField.FOLLOWUP && wanted == null) {
        return new Unchanged(before, edit.field());
      }
      if (same(before, edit.field(), wanted)) {
        return new Unchanged(before, edit.field());
      }
      FieldStamp stamp = before.stamp(edit.field());
      if (stamp.version() != edit.seenVersion() && edit.field() != DealField.FOLLOWUP) {
        return new Conflict(before, edit, stamp.by(), stamp.at());
      }
      task = store(deal, edit, wanted, way, Moment.of(by, clock));
    } catch (RuleViolation violation) {
      return new Refused(edit, violation);
    }
    changes.tell(deal, task == null ? edit.editId() : null);
    return new Saved(
        reread(deal), edit.field(), before.value(edit.field()), edit.value(), task, before);
  }

  /**
   * Takes a stored edit back, unless somebody changed the field since: then it is a conflict, which
   * says who. What comes of it can be taken back in its turn.
   */
  @Transactional
  public EditOutcome takeBack(Person by, Saved edit) {
    int version = edit.row().stamp(edit.field()).version();
    DealEdit reverse =
        new DealEdit(edit.row().id(), edit.field(), edit.before(), version, UUID.randomUUID());
    if (edit.field().isOfKeyAction()) {
      return takeBackKeyAction(by, edit, reverse);
    }
    boolean removal = edit.field() == DealField.FOLLOWUP && edit.after() != null;
    return removal
        ? removeFollowUp(by, reverse, (FollowUp) edit.after())
        : edit(by, reverse, permission::mustTakeBack, (row, to) -> Passage.takenBack());
  }

  private EditOutcome removeFollowUp(Person by, DealEdit reverse, FollowUp followUp) {
    Deal deal = table.lock(reverse.deal()).orElse(null);
    if (deal == null || !permission.mayEdit(by, deal.row(), DealField.FOLLOWUP)) {
      return new Refused(reverse, new RuleViolation("deal.edit.forbidden"));
    }
    FieldStamp stamp = deal.row().stamp(DealField.FOLLOWUP);
    if (stamp.version() != reverse.seenVersion()) {
      return new Conflict(deal.row(), reverse, stamp.by(), stamp.at());
    }
    followUps.remove(deal, followUp, Moment.of(by, clock));
    changes.tell(deal, reverse.editId());
    return new Saved(reread(deal), DealField.FOLLOWUP, followUp, null);
  }

  /** Goes to the task that the edit changed, which may not be the nearest one any more. */
  private EditOutcome takeBackKeyAction(Person by, Saved edit, DealEdit reverse) {
    DealField field = edit.field();
    Deal deal = table.lock(reverse.deal()).orElse(null);
    if (deal == null || !permission.mayEdit(by, deal.row(), field)) {
      return new Refused(reverse, new RuleViolation("deal.edit.forbidden"));
    }
    Task held = keyAction.holding(edit).orElse(null);
    if (held == null || edit.task() != null && !held.stillSays(edit.task(), TaskField.of(field))) {
      FieldStamp stamp = held == null ? deal.row().stamp(field) : held.lastStamp();
      return new Conflict(deal.row(), reverse, stamp.by(), stamp.at());
    }
    Task task =
        keyAction.say(deal, held, field, edit.before(), reverse.editId(), Moment.of(by, clock));
    changes.tell(deal);
    return new Saved(reread(deal), field, edit.after(), edit.before(), task, null);
  }

  /** Stores the value; the task that holds it, where one does. */
  private Task store(Deal deal, DealEdit edit, Object value, Way way, Moment moment) {
    switch (edit.field()) {
      case ACTION, DUE -> {
        return keyAction.store(deal, edit.field(), value, edit.editId(), moment);
      }
      case FOLLOWUP -> followUps.add(deal, (FollowUp) value, moment);
      case STAGE -> moveTo(deal, (Stage) value, way, moment);
      case STANDING -> close(deal, (Standing) value, way, moment);
      case OWNER -> handOver(deal, (PersonId) value, moment);
      default -> change(deal, edit.field(), value, moment);
    }
    return null;
  }

  private void handOver(Deal deal, PersonId owner, Moment moment) {
    String name = owners.nameOf(owner);
    keyAction.handOver(deal, owner, moment);
    change(deal, DealField.OWNER, owner, moment);
    table.updateOwnerName(deal.row().id(), name);
  }

  private void change(Deal deal, DealField field, Object value, Moment moment) {
    deal.change(field, value, moment);
    table.update(deal.row(), field);
  }

  private void moveTo(Deal deal, Stage to, Way way, Moment moment) {
    deal.moveTo(to, ranks.top(to, moment), way.of(deal.row(), to), moment);
    table.updateMoved(deal.row());
  }

  private void close(Deal deal, Standing standing, Way way, Moment moment) {
    String rank = ranks.top(Stage.CLOSING, moment);
    deal.close(standing, rank, way.of(deal.row(), Stage.CLOSING), moment);
    table.updateMoved(deal.row());
  }

  private Passage through(DealRow row, Stage to) {
    return Passage.through(gates.report(row, to), "");
  }

  private DealRow reread(Deal deal) {
    return table.find(deal.row().id()).orElseThrow();
  }

  private static boolean same(DealRow row, DealField field, Object wanted) {
    return field != DealField.FOLLOWUP
        && Objects.equals(row.values().get(field), "".equals(wanted) ? null : wanted);
  }

  /** By what right a deal as it is now goes to a stage. */
  private interface Way {
    Passage of(DealRow row, Stage to);
  }

  /** What a person must be allowed, or the edit is refused. */
  private interface Demand {
    void of(Person person, DealRow deal, DealField field);
  }
}
