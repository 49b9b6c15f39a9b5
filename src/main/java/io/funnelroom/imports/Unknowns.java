package io.funnelroom.imports;

import java.util.Set;

/** Texts that a person can match with somebody or something that is known here. */
final class Unknowns {
  private static final Set<String> REASONS =
      Set.of("deal.text.owner-unknown", "deal.text.owner-ambiguous", "deal.text.stage-unknown");

  private Unknowns() {}

  static boolean isUnknown(Problem problem) {
    return REASONS.contains(problem.why().key());
  }
}
