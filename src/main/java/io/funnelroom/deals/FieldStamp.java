package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * Who last changed one field, and when.
 *
 * @param version 0 before the first change, then one more with each
 * @param by null before the first change
 */
public record FieldStamp(int version, PersonId by, Instant at) {

  /** The stamp of a field that nobody has touched since the deal was opened. */
  public static final FieldStamp NEVER = new FieldStamp(0, null, Instant.EPOCH);

  /** The stamp after one more change. */
  public FieldStamp next(Moment moment) {
    return new FieldStamp(version + 1, moment.by(), moment.at());
  }
}
