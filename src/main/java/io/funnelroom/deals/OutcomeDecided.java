package io.funnelroom.deals;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A gate item: only a deal that is closed comes to its review. */
@Component
@Order(0)
record OutcomeDecided(DealPermission permission) implements GateItem {

  @Override
  public Stage stage() {
    return Stage.CLOSING;
  }

  @Override
  public String key() {
    return "outcome";
  }

  @Override
  public boolean isDone(DealRow deal) {
    return deal.standing().outcome() == Outcome.WON;
  }

  @Override
  public Optional<PersonId> doneBy(DealRow deal) {
    return Optional.ofNullable(deal.stamp(DealField.STANDING).by());
  }

  @Override
  public boolean mayDo(Person person, DealRow deal) {
    return permission.mayEdit(person, deal, DealField.STANDING);
  }
}
