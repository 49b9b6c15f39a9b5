package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import org.springframework.stereotype.Component;

/** Asks the {@link AccessPolicy} about tasks; screens and services ask the same questions. */
@Component
public class TaskPermission {

  private final AccessPolicy policy;
  private final DealPermission deals;

  TaskPermission(AccessPolicy policy, DealPermission deals) {
    this.policy = policy;
    this.deals = deals;
  }

  /** Whether the person may give this deal another task. */
  public boolean mayAdd(Person person, DealRow deal) {
    return deals.mayEdit(person, deal, DealField.ACTION);
  }

  /** Whether the person may change, do and remove this task of this deal. */
  public boolean mayWorkOn(Person person, DealRow deal, Task task) {
    return !deal.archived() && policy.mayWorkOnTask(person, deal.ownership(), task.owner());
  }

  void mustAdd(Person person, DealRow deal) {
    deals.mustEdit(person, deal, DealField.ACTION);
  }

  void mustWorkOn(Person person, DealRow deal, Task task) {
    if (deal.archived()) {
      throw new RuleViolation("deal.archived", deal.id().value());
    }
    if (!mayWorkOn(person, deal, task)) {
      throw new RuleViolation("task.forbidden");
    }
  }
}
