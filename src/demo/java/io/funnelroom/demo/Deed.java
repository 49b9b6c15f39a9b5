package io.funnelroom.demo;

import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.DealField;
import io.funnelroom.team.Person;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** One thing that somebody did in the demo's past. */
sealed interface Deed {

  /** Which of the plots it belongs to. */
  int plot();

  /** When, by the clocks of the room. */
  LocalDateTime at();

  Person by();

  /** A deal is opened. */
  record Opening(int plot, LocalDateTime at, Person by, Map<DealField, Object> values)
      implements Deed {}

  /** A field gets a value. */
  record Entry(int plot, LocalDateTime at, Person by, DealField field, Object value)
      implements Deed {}

  /** A colleague is taken in. */
  record Sharing(int plot, LocalDateTime at, Person by, Person with) implements Deed {}

  /** The customer is asked what they need. */
  record Asked(int plot, LocalDateTime at, Person by, List<Need> needs) implements Deed {}

  /** Something becomes known of the customer's people. */
  sealed interface AboutPeople extends Deed {}

  /** A field of the main contact becomes known. */
  record Learned(int plot, LocalDateTime at, Person by, ContactField field, Object value)
      implements AboutPeople {}

  /** Somebody makes sure of the main contact. */
  record Verified(int plot, LocalDateTime at, Person by) implements AboutPeople {}

  /** The team gets to know somebody else. */
  record Introduced(int plot, LocalDateTime at, Person by, Map<ContactField, Object> values)
      implements AboutPeople {}
}
