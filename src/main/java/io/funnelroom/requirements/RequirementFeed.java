package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings changed requirements to the open screens of their deals. */
@Component
public class RequirementFeed extends AnalysisFeed<Requirement> {

  private final RequirementTable table;

  RequirementFeed(RequirementTable table, AnalysisPermission permission) {
    super(permission);
    this.table = table;
  }

  @Override
  public String entity() {
    return AnalysisChanges.REQUIREMENT;
  }

  @Override
  Collection<Requirement> read(Set<Long> ids) {
    return table.findAll(ids);
  }

  @Override
  long id(Requirement requirement) {
    return requirement.id().value();
  }

  @Override
  DealId deal(Requirement requirement) {
    return requirement.deal();
  }
}
