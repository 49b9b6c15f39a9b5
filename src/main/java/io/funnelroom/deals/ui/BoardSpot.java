package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Stage;
import java.util.Optional;

/**
 * A card in somebody's hand, and where they hold it: {@code SF001:drag:4:SF007}.
 *
 * @param below the card that it would come to stand under; null for the top
 */
record BoardSpot(DealId card, Stage over, DealId below) {

  private static final String DRAG = "drag";

  /** Reads what {@link #toString} writes; empty for anything else. */
  static Optional<BoardSpot> of(String text) {
    String[] parts = text.split(":", 4);
    return parts.length == 4 && parts[1].equals(DRAG)
        ? of(parts[0], parts[2], parts[3])
        : Optional.empty();
  }

  /** The spot of these parts; empty when they name no card or no column. */
  static Optional<BoardSpot> of(String card, String stage, String below) {
    try {
      DealId under = below == null || below.isEmpty() ? null : new DealId(below);
      Stage over = Stage.ofNumber(Integer.parseInt(stage));
      return Optional.of(new BoardSpot(new DealId(card), over, under));
    } catch (RuleViolation | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "%s:%s:%d:%s".formatted(card, DRAG, over.number(), below == null ? "" : below);
  }
}
