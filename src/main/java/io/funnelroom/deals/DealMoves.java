package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves deals from stage to stage and cards within their columns, each compared with the place that
 * the person saw: of two who move the same card at once, one moves it and the other is told.
 */
@Service
public class DealMoves {

  private final DealTable table;
  private final Ranks ranks;
  private final DealChanges changes;
  private final DealPermission permission;
  private final AccessPolicy policy;
  private final Gates gates;
  private final Clock clock;

  DealMoves(
      DealTable table,
      Ranks ranks,
      DealChanges changes,
      DealPermission permission,
      AccessPolicy policy,
      Gates gates,
      Clock clock) {
    this.table = table;
    this.ranks = ranks;
    this.changes = changes;
    this.permission = permission;
    this.policy = policy;
    this.gates = gates;
    this.clock = clock;
  }

  /** Makes the move, once, however often it is sent, or says why not. */
  @Transactional
  public MoveOutcome move(Person by, DealMove move) {
    return move(by, move, row -> Passage.through(gates.report(row, move.to()), move.reason()));
  }

  /**
   * Makes the move although the gates ask for more, for the reason that it gives. Only those may
   * let a deal pass whom the {@link AccessPolicy} names.
   */
  @Transactional
  public MoveOutcome letPass(Person by, DealMove move) {
    if (!policy.mayLetPass(by)) {
      return new MoveOutcome.Refused(move, new RuleViolation("deal.gate.forbidden"));
    }
    return move(by, move, row -> Passage.letPass(gates.report(row, move.to()), move.reason()));
  }

  /** Takes a move back, unless somebody moved the card since. */
  @Transactional
  public MoveOutcome takeBack(Person by, MoveOutcome.Moved made) {
    DealRow before = made.before();
    DealMove reverse =
        new DealMove(before.id(), before.column(), null, 0, null, "").again(made.row());
    Deal deal = table.lock(before.id()).orElse(null);
    MoveOutcome hindrance = hindrance(by, reverse, deal);
    if (hindrance != null) {
      return hindrance;
    }
    DealRow now = deal.row();
    deal.moveBack(before, Moment.of(by, clock));
    return stored(deal, now, reverse);
  }

  private MoveOutcome move(Person by, DealMove move, Way way) {
    Deal deal = table.lock(move.deal()).orElse(null);
    MoveOutcome hindrance = hindrance(by, move, deal);
    if (hindrance != null) {
      return hindrance;
    }
    DealRow before = deal.row();
    Moment moment = Moment.of(by, clock);
    try {
      String rank = ranks.below(move.to(), move.below(), moment);
      if (move.to() == before.column()) {
        deal.reorder(rank, moment);
      } else {
        deal.moveTo(move.to(), rank, way.of(before), moment);
      }
      return stored(deal, before, move);
    } catch (GateClosed closed) {
      return new MoveOutcome.Missing(before, move, closed.report());
    } catch (ReasonNeeded unsaid) {
      return new MoveOutcome.WhyBack(before, move);
    } catch (RuleViolation forbidden) {
      return new MoveOutcome.Refused(move, forbidden);
    }
  }

  private MoveOutcome hindrance(Person by, DealMove move, Deal deal) {
    if (deal == null) {
      return new MoveOutcome.Refused(
          move, new RuleViolation("deal.not-found", move.deal().value()));
    }
    DealRow row = deal.row();
    if (changes.knows(move.moveId())) {
      return new MoveOutcome.Unchanged(row);
    }
    try {
      permission.mustEdit(by, row, DealField.STAGE);
    } catch (RuleViolation forbidden) {
      return new MoveOutcome.Refused(move, forbidden);
    }
    FieldStamp stamp = row.place().stamp();
    return stamp.version() == move.seenVersion()
        ? null
        : new MoveOutcome.Conflict(row, move, stamp.by(), stamp.at());
  }

  private MoveOutcome stored(Deal deal, DealRow before, DealMove move) {
    table.updateMoved(deal.row());
    changes.tell(deal, move.moveId());
    return new MoveOutcome.Moved(table.find(deal.row().id()).orElseThrow(), before);
  }

  /** How a deal as it is now may pass. */
  private interface Way {
    Passage of(DealRow row);
  }
}
