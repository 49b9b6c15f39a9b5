package io.funnelroom.requirements;

import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.GateItem;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before a solution is made, it is known what the customer must have. */
@Component
@Order(11)
class RequirementGate implements GateItem {

  private final Requirements requirements;
  private final AnalysisPermission permission;

  RequirementGate(Requirements requirements, AnalysisPermission permission) {
    this.requirements = requirements;
    this.permission = permission;
  }

  @Override
  public Stage stage() {
    return Stage.REQUIREMENT_ANALYSIS;
  }

  @Override
  public String key() {
    return "must-have";
  }

  @Override
  public boolean isDone(DealRow deal) {
    return requirements.isMustHaveKnown(deal.id());
  }

  @Override
  public Optional<PersonId> doneBy(DealRow deal) {
    return requirements.mustHaveKnownBy(deal.id());
  }

  @Override
  public boolean mayDo(Person person, DealRow deal) {
    return permission.mayEdit(person, deal);
  }

  @Override
  public String tab() {
    return "requirements";
  }
}
