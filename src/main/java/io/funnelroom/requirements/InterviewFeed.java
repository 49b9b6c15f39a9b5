package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings changed interviews to the open screens of their deals. */
@Component
public class InterviewFeed extends AnalysisFeed<Interview> {

  private final InterviewTable table;

  InterviewFeed(InterviewTable table, AnalysisPermission permission) {
    super(permission);
    this.table = table;
  }

  @Override
  public String entity() {
    return AnalysisChanges.INTERVIEW;
  }

  @Override
  Collection<Interview> read(Set<Long> ids) {
    return table.findAll(ids);
  }

  @Override
  long id(Interview interview) {
    return interview.id().value();
  }

  @Override
  DealId deal(Interview interview) {
    return interview.deal();
  }
}
