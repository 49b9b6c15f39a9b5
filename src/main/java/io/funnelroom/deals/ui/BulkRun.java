package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** One bulk change on its way through the selected deals. It can be cancelled between two deals. */
final class BulkRun {

  private final Person by;
  private final BulkChange.Change change;
  private final List<DealId> deals;
  private volatile boolean cancelled;

  BulkRun(Person by, BulkChange.Change change, List<DealId> deals) {
    this.by = by;
    this.change = change;
    this.deals = List.copyOf(deals);
  }

  /** Runs until the last deal or until it is cancelled; tells how many it has been through. */
  Result run(IntConsumer progress) {
    List<UndoStep> steps = new ArrayList<>();
    List<RuleViolation> refusals = new ArrayList<>();
    int through = 0;
    for (DealId deal : deals) {
      if (cancelled) {
        break;
      }
      try {
        change.apply(by, deal).ifPresent(steps::add);
      } catch (RuleViolation refused) {
        refusals.add(refused);
      }
      progress.accept(++through);
    }
    return new Result(steps, refusals, cancelled);
  }

  void cancel() {
    cancelled = true;
  }

  int size() {
    return deals.size();
  }

  /**
   * What became of it.
   *
   * @param steps one for each changed deal, to be taken back together
   * @param refusals why deals could not be changed, one a deal
   */
  record Result(List<UndoStep> steps, List<RuleViolation> refusals, boolean cancelled) {}
}
