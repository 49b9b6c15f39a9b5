package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.MoveWish;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import java.util.UUID;

/**
 * Where a deal is to go once its gate is passed.
 *
 * @param to closing when it is to be won
 * @param below the card that it comes to stand under; null for the top of the column
 */
record MoveAim(DealId deal, Stage to, DealId below, boolean won) {

  static MoveAim of(DealMove move) {
    return new MoveAim(move.deal(), move.to(), move.below(), false);
  }

  static MoveAim of(MoveWish wish) {
    return new MoveAim(wish.deal(), wish.to(), wish.below(), wish.won());
  }

  /** Of an edit of the stage; of one of the outcome it is to win. */
  static MoveAim of(DealEdit edit) {
    return edit.value() instanceof Stage to
        ? new MoveAim(edit.deal(), to, null, false)
        : new MoveAim(edit.deal(), Stage.CLOSING, null, true);
  }

  /** Whether the wish wants the same. */
  boolean isThatOf(MoveWish wish) {
    return wish.to() == to && wish.won() == won;
  }

  boolean isReached(DealRow row) {
    return won ? row.standing().outcome() == Outcome.WON : !row.stage().isBefore(to);
  }

  /** The move that leads there from where the deal is now. */
  DealMove from(DealRow now) {
    int seen = now.place().stamp().version();
    return new DealMove(deal, to, below, seen, UUID.randomUUID(), "");
  }
}
