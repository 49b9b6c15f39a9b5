package io.funnelroom.deals;

import io.funnelroom.live.Change;
import java.util.List;

/**
 * What became of deals, for one viewer.
 *
 * @param items the changed deals, oldest change first; empty when so many changed that the screen
 *     had better read anew
 */
public record DealNews(List<Item> items) {

  /** Read anew. */
  static final DealNews MANY = new DealNews(List.of());

  /** Whether so many deals changed that the screen had better read anew. */
  public boolean many() {
    return items.isEmpty();
  }

  /**
   * One change.
   *
   * @param row the deal as it is now; null when it is gone or the viewer may not see it
   */
  public record Item(Change change, DealId deal, DealRow row) {}
}
