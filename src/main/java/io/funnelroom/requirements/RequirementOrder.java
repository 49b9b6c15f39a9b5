package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Rank;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds places among the requirements of a deal that is held. */
@Component
class RequirementOrder {

  private final RequirementTable table;

  RequirementOrder(RequirementTable table) {
    this.table = table;
  }

  /** Below all. */
  String last(DealId deal) {
    List<Requirement> all = table.everOf(deal);
    return Rank.between(all.isEmpty() ? "" : all.getLast().rank(), null);
  }

  /** Right before the other one; below all where that is not on the list. */
  String before(Requirement moved, RequirementId other) {
    List<Requirement> others =
        table.everOf(moved.deal()).stream().filter(each -> !each.id().equals(moved.id())).toList();
    int place = others.stream().map(Requirement::id).toList().indexOf(other);
    int below = place < 0 ? others.size() : place;
    String above = below == 0 ? "" : others.get(below - 1).rank();
    String under = below == others.size() ? null : others.get(below).rank();
    boolean thereAlready =
        moved.rank().compareTo(above) > 0 && (under == null || moved.rank().compareTo(under) < 0);
    return thereAlready ? moved.rank() : Rank.between(above, under);
  }
}
