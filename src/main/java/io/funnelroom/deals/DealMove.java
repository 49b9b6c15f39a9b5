package io.funnelroom.deals;

import java.util.UUID;

/**
 * One person's move of a card, with the place in which they saw it.
 *
 * @param to the column that it is dropped on; review for a closed deal
 * @param below the card that it comes to stand under; null for the top of the column
 * @param seenVersion the version of the deal's {@link Place} that the person looked at
 * @param moveId made where the card was dropped, so that a repeat after a lost answer is recognised
 * @param reason why it goes back, or why it may pass; empty when there is none to give
 */
public record DealMove(
    DealId deal, Stage to, DealId below, int seenVersion, UUID moveId, String reason) {

  public DealMove {
    reason = reason == null ? "" : reason.strip();
  }

  /** The same move with a reason. */
  public DealMove because(String why) {
    return new DealMove(deal, to, below, seenVersion, moveId, why);
  }

  /** The same move, made again by somebody who has seen where the card is now. */
  public DealMove again(DealRow now) {
    return new DealMove(deal, to, below, now.place().stamp().version(), UUID.randomUUID(), reason);
  }
}
