package io.funnelroom.requirements.search;

import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.RequirementKind;
import java.util.List;

/**
 * Something that was found.
 *
 * @param in the deal's name
 * @param address where a click lands on the words
 */
public record Hit(DealId deal, String in, Of of, List<Piece> excerpt, String address) {

  public Hit {
    excerpt = List.copyOf(excerpt);
  }

  /** What holds the words. */
  public sealed interface Of {}

  /**
   * The notes of an interview.
   *
   * @param interview its title
   */
  public record InNote(String interview) implements Of {}

  /**
   * What a customer said.
   *
   * @param speaker empty when nobody knows who
   */
  public record InQuote(String speaker) implements Of {}

  /** A requirement. */
  public record InRequirement(RequirementKind kind) implements Of {}
}
