package io.funnelroom.files;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who does something, and when. */
record Moment(PersonId by, Instant at) {

  static Moment of(Person person, Clock clock) {
    return new Moment(person.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
