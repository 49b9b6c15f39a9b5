package io.funnelroom.team;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a person's working day ends, and where.
 *
 * @param zone null for the zone of their browser
 */
public record WorkingDay(ZoneId zone, LocalTime endsAt) {

  /** How everybody works who has not said otherwise. */
  public static final WorkingDay USUAL = new WorkingDay(null, LocalTime.of(18, 0));

  /** The person's own time, where their browser says to be in this zone. */
  public ZonedDateTime at(Instant now, ZoneId browser) {
    return now.atZone(zone == null ? browser : zone);
  }

  /** Whether the working day is over at this time of the person's. */
  public boolean isOverAt(ZonedDateTime own) {
    return !own.toLocalTime().isBefore(endsAt);
  }
}
