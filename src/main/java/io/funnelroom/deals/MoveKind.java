package io.funnelroom.deals;

/** How a deal came from one stage to another. */
public enum MoveKind {
  /** Through the gates of the stages that it left. */
  FORWARD,
  /** Past gates that were not passed, by a manager's word and reason. */
  LET_PASS,
  /** To an earlier stage, or open again, for a reason. */
  BACK,
  /** As a table that came in says. */
  IMPORTED,
  /** Where it was, because a move was taken back. */
  TAKEN_BACK
}
