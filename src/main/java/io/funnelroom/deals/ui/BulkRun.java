package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.GateClosed;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.ReasonNeeded;
import io.funnelroom.team.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One bulk change on its way through the selected deals. It can be cancelled between two deals. */
final class BulkRun implements LongAct<BulkRun.Result> {

  private static final Logger log = LoggerFactory.getLogger(BulkRun.class);

  private final Person by;
  private final BulkChange.Change change;
  private final List<DealId> deals;
  private volatile boolean cancelled;

  BulkRun(Person by, BulkChange.Change change, List<DealId> deals) {
    this.by = by;
    this.change = change;
    this.deals = List.copyOf(deals);
  }

  @Override
  public Result run(IntConsumer progress) {
    List<UndoStep> steps = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    int through = 0;
    try {
      for (DealId deal : deals) {
        if (cancelled) {
          break;
        }
        change(deal, steps, refusals);
        progress.accept(++through);
      }
    } catch (RuntimeException | Error failure) {
      log.error("A bulk change ended after {} of {} deals", through, deals.size(), failure);
      return new Result(steps, refusals, cancelled, true);
    }
    return new Result(steps, refusals, cancelled, false);
  }

  private void change(DealId deal, List<UndoStep> steps, List<Refusal> refusals) {
    try {
      Origin.BULK.of(() -> change.apply(by, deal)).ifPresent(steps::add);
    } catch (RuleViolation refused) {
      refusals.add(new Refusal(deal, refused));
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public int size() {
    return deals.size();
  }

  /**
   * What became of it.
   *
   * @param steps one for each changed deal, to be taken back together
   * @param refusals why deals could not be changed, one a deal
   * @param failed whether an error ended it before the last deal
   */
  record Result(List<UndoStep> steps, List<Refusal> refusals, boolean cancelled, boolean failed) {

    /** The deals that would go back if somebody said why. */
    List<DealId> unsaid() {
      return refusals.stream()
          .filter(refusal -> refusal.why() instanceof ReasonNeeded)
          .map(Refusal::deal)
          .toList();
    }

    /** The deals whose gates ask for more. */
    List<Refusal> missing() {
      return refusals.stream().filter(refusal -> refusal.why() instanceof GateClosed).toList();
    }
  }

  /** A deal that could not be changed, and why. */
  record Refusal(DealId deal, RuleViolation why) {}
}
