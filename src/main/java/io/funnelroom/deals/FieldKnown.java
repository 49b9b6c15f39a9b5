package io.funnelroom.deals;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Optional;

/** A gate item: a field of the deal that must not be empty. */
record FieldKnown(Stage stage, DealField field, DealPermission permission) implements GateItem {

  @Override
  public String key() {
    return field.key();
  }

  @Override
  public boolean isDone(DealRow deal) {
    return deal.values().containsKey(field);
  }

  @Override
  public Optional<PersonId> doneBy(DealRow deal) {
    return Optional.ofNullable(deal.stamp(field).by());
  }

  @Override
  public boolean mayDo(Person person, DealRow deal) {
    return permission.mayEdit(person, deal, field);
  }
}
