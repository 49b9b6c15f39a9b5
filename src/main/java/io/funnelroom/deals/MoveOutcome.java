package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;

/** What became of a move. */
public sealed interface MoveOutcome {

  /** The card stands where it was dropped. */
  record Moved(DealRow row, DealRow before) implements MoveOutcome {}

  /** This very move had been made before. */
  record Unchanged(DealRow row) implements MoveOutcome {}

  /** Somebody moved the card since: it stays where they put it, and the person may move again. */
  record Conflict(DealRow row, DealMove mine, PersonId by, Instant at) implements MoveOutcome {}

  /** The gate asks for more: nothing was moved. */
  record Missing(DealRow row, DealMove mine, GateReport report) implements MoveOutcome {}

  /** It would go back, or be let pass, and nobody said why: nothing was moved. */
  record WhyBack(DealRow row, DealMove mine) implements MoveOutcome {}

  /** A rule or a permission forbids it: nothing was moved. */
  record Refused(DealMove mine, RuleViolation why) implements MoveOutcome {}
}
