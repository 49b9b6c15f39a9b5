package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealHold;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import org.springframework.stereotype.Component;

/**
 * Asks the {@link AccessPolicy} about requirements; screens and services ask the same questions.
 */
@Component
public class AnalysisPermission {

  private final AccessPolicy policy;
  private final DealHold deals;

  AnalysisPermission(AccessPolicy policy, DealHold deals) {
    this.policy = policy;
    this.deals = deals;
  }

  /** Whether the person may see interviews, quotes and requirements of deals. */
  public boolean maySee(Person person) {
    return policy.maySeeDeals(person);
  }

  /** Whether the person may change the interviews, quotes and requirements of this deal. */
  public boolean mayEdit(Person person, DealRow deal) {
    return !deal.archived() && policy.mayEditRequirements(person, deal.ownership());
  }

  /** Whether the person may write in the notes of this deal's interviews. */
  public boolean mayWriteNotes(Person person, DealRow deal) {
    return !deal.archived() && policy.mayWriteNotes(person);
  }

  /** Whether the person may change the team's sets of questions. */
  public boolean mayEditQuestions(Person person) {
    return policy.mayEditQuestions(person);
  }

  /**
   * Holds the deal for somebody who changes its requirements.
   *
   * @throws RuleViolation when there is none, or the person may not
   */
  DealRow hold(Person by, DealId id) {
    DealRow deal = deals.take(id);
    if (deal.archived()) {
      throw new RuleViolation("deal.archived", id.value());
    }
    if (!mayEdit(by, deal)) {
      throw new RuleViolation("deal.edit.forbidden");
    }
    return deal;
  }

  void mustEditQuestions(Person by) {
    if (!mayEditQuestions(by)) {
      throw new RuleViolation("questions.forbidden");
    }
  }
}
