package io.funnelroom.deals.discussion;

import io.funnelroom.deals.DealId;
import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * Somebody named a person in the discussion of a deal.
 *
 * @param person who was named
 * @param by who named them
 * @param excerpt the beginning of the message, in one line
 */
public record Mention(
    long id, DealId deal, PersonId person, PersonId by, String excerpt, Instant at) {

  private static final int EXCERPT = 120;

  static String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT - 1)) + "…";
  }
}
