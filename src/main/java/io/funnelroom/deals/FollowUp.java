package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What was talked about with the customer, when and by whom.
 *
 * @param time the time of day, to the minute; null where only the day is known
 */
public record FollowUp(LocalDate on, LocalTime time, PersonId by, String text) {

  public FollowUp {
    time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
  }

  /** One of which only the day is known. */
  public FollowUp(LocalDate on, PersonId by, String text) {
    this(on, null, by, text);
  }

  /** Without the time of day, as lists of deals show it. */
  FollowUp daily() {
    return new FollowUp(on, by, text);
  }
}
