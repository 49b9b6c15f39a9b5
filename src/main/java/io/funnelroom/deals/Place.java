package io.funnelroom.deals;

import java.time.Instant;

/**
 * Where a deal's card stands on the board.
 *
 * @param rank orders the cards of a column, compared character by character; see {@link Rank}
 * @param since when the deal entered its stage
 * @param furthest the furthest stage that it has ever reached
 * @param stamp who moved it last, within its column or to another; its version grows with each move
 */
public record Place(String rank, Instant since, Stage furthest, FieldStamp stamp) {

  /** The place of a deal that enters a stage at the top of its column. */
  static Place first(Stage stage, String rank, Instant at) {
    return new Place(rank, at, stage, FieldStamp.NEVER);
  }

  /** The place after a move within the column. */
  Place ranked(String to, Moment moment) {
    return new Place(to, since, furthest, stamp.next(moment));
  }

  /** The place after a move into this stage. */
  Place entered(Stage stage, String to, Moment moment) {
    Stage reached = stage.compareTo(furthest) > 0 ? stage : furthest;
    return new Place(to, moment.at(), reached, stamp.next(moment));
  }

  /** This place, counted from when the deal was at the other one. */
  Place backAt(Place before) {
    return new Place(rank, before.since, before.furthest, stamp);
  }
}
