package io.funnelroom.deals;

import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a wished move, once its gate is passed, in the name of whoever wished it. */
@Component
class WishFulfilment {

  private final WishTable wishes;
  private final DealTable table;
  private final DealMoves moves;
  private final DealEditing editing;
  private final Gates gates;
  private final People people;

  WishFulfilment(
      WishTable wishes,
      DealTable table,
      DealMoves moves,
      DealEditing editing,
      Gates gates,
      People people) {
    this.wishes = wishes;
    this.table = table;
    this.moves = moves;
    this.editing = editing;
    this.gates = gates;
    this.people = people;
  }

  /**
   * Moves the deal if its gate is passed; a wish that nothing can come of any more is forgotten.
   */
  @Transactional
  void attempt(DealId deal) {
    DealRow row = table.lock(deal).map(Deal::row).orElse(null);
    MoveWish wish = wishes.lock(deal).orElse(null);
    if (row == null || wish == null) {
      return;
    }
    Person by = people.find(wish.by()).filter(Person::active).orElse(null);
    if (by == null || row.archived() || row.stamp(DealField.STAGE).version() != wish.seen()) {
      wishes.delete(deal);
    } else if (gates.report(row, wish.to()).isPassed()) {
      wishes.delete(deal);
      Origin.WISH.run(() -> fulfil(wish, row, by));
    }
  }

  private void fulfil(MoveWish wish, DealRow row, Person by) {
    if (wish.won()) {
      int seen = row.stamp(DealField.STANDING).version();
      editing.edit(
          by, new DealEdit(row.id(), DealField.STANDING, Standing.WON, seen, UUID.randomUUID()));
    } else {
      int seen = row.place().stamp().version();
      moves.move(by, new DealMove(row.id(), wish.to(), wish.below(), seen, UUID.randomUUID(), ""));
    }
  }
}
