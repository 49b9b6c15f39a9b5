package io.funnelroom.deals;

import java.util.List;

/**
 * By what right a deal goes to another stage: through the gates, past them by a manager's word, as
 * a table says, or because a move is taken back.
 *
 * @param right how; {@link MoveKind#FORWARD} also asks why where the deal goes back
 * @param gate what the gates on the way ask; null where nobody asks them
 */
record Passage(MoveKind right, String reason, GateReport gate) {

  static Passage through(GateReport gate, String reason) {
    return new Passage(MoveKind.FORWARD, reason, gate);
  }

  static Passage letPass(GateReport gate, String reason) {
    return new Passage(MoveKind.LET_PASS, reason, gate);
  }

  /** As a table says that somebody brings in who may let deals pass. */
  static Passage imported() {
    return new Passage(MoveKind.IMPORTED, "", null);
  }

  /** As a table says that somebody else brings in: through the gates, without a reason. */
  static Passage imported(GateReport gate) {
    return new Passage(MoveKind.IMPORTED, "", gate);
  }

  static Passage takenBack() {
    return new Passage(MoveKind.TAKEN_BACK, "", null);
  }

  /** Whether the gates and the rules of the method are asked at all. */
  boolean isAsked() {
    return gate != null;
  }

  /** Whether somebody moves this deal alone, and so means that it is worked on again. */
  boolean isByHand() {
    return right == MoveKind.FORWARD || right == MoveKind.LET_PASS;
  }

  /**
   * How the deal goes there.
   *
   * @throws GateClosed when the gates ask for more
   * @throws ReasonNeeded when it goes back, or past a gate, without a reason
   */
  MoveKind kind(boolean back) {
    if (!isAsked()) {
      return right;
    }
    boolean past = !gate.isPassed();
    if (past && right != MoveKind.LET_PASS) {
      throw new GateClosed(gate);
    }
    if (right == MoveKind.IMPORTED) {
      return right;
    }
    if ((past || back) && reason.isEmpty()) {
      throw new ReasonNeeded();
    }
    return past ? MoveKind.LET_PASS : back ? MoveKind.BACK : MoveKind.FORWARD;
  }

  /** The keys of what was missing when the deal was let pass. */
  List<String> waived() {
    return isAsked() ? gate.missingKeys() : List.of();
  }
}
