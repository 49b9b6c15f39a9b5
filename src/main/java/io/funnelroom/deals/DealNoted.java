package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Something that happened around a deal and belongs into its history: a task was done, a contact
 * came. Published inside the transaction in which it happens, through Spring's {@code
 * ApplicationEventPublisher}; the record of changes keeps it as it stands here, and open histories
 * show it.
 *
 * @param kind what happened, such as {@code task-added}; said to people by {@code
 *     history.kind.<kind>}, which the module that publishes it translates
 * @param field key of the {@link DealField} that it concerns; null for none
 * @param before what there was, as people read it, or of a field as {@link StoredValue} writes it;
 *     null for nothing
 * @param after what there is now, in the same way; null for nothing
 * @param note why, in the words of who did it; null when they did not say
 */
public record DealNoted(
    DealId deal,
    String kind,
    String field,
    String before,
    String after,
    String note,
    PersonId by,
    Instant at) {

  /** The entity by which the outbox tells of it, with the deal's id. */
  public static final String CHANGE = "history";

  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

  public DealNoted {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("Not a kind: " + kind);
    }
  }

  /** Something is there now: a task's text, a contact's name, a file's name. */
  public static DealNoted of(DealId deal, String kind, String what, PersonId by, Instant at) {
    return new DealNoted(deal, kind, null, null, what, null, by, at);
  }

  /** Something that was one way is another way now, or gone. */
  public static DealNoted changed(
      DealId deal, String kind, String before, String after, PersonId by, Instant at) {
    return new DealNoted(deal, kind, null, before, after, null, by, at);
  }
}
