package io.funnelroom.deals;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who changes something, and when. */
public record Moment(PersonId by, Instant at, LocalDate today) {

  /** This person, now. */
  public static Moment of(Person person, Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Moment(person.id(), now, LocalDate.ofInstant(now, clock.getZone()));
  }
}
