package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A follow-up in the log of its deal.
 *
 * @param said what it says
 * @param version 0 when it is new, then one more with each change, its removal included
 * @param changedBy who rewrote it last, or took it away; null when nobody did
 * @param changedAt when; null when nobody did
 * @param removed whether it was taken away, which can be undone
 */
public record FollowUpEntry(
    FollowUpId id,
    DealId deal,
    FollowUp said,
    Instant createdAt,
    int version,
    PersonId changedBy,
    Instant changedAt,
    boolean removed) {

  /** The latest first; of one day, those without a time last. */
  public static final Comparator<FollowUpEntry> LATEST_FIRST =
      Comparator.comparing(FollowUpEntry::on)
          .thenComparing(entry -> entry.time() == null ? LocalTime.MIDNIGHT : entry.time())
          .thenComparing(entry -> entry.id().value())
          .reversed();

  /** The day of the talk. */
  public LocalDate on() {
    return said.on();
  }

  /** Its time of day; null where only the day is known. */
  public LocalTime time() {
    return said.time();
  }

  /** Who wrote it down. */
  public PersonId by() {
    return said.by();
  }

  /** What was talked about. */
  public String text() {
    return said.text();
  }
}
