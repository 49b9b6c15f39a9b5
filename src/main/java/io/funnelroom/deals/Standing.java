package io.funnelroom.deals;

import java.time.LocalDate;

/**
 * A deal's outcome with what belongs to it.
 *
 * @param reason why it was lost; empty otherwise
 * @param until when a shelved deal is looked at again; null otherwise
 */
public record Standing(Outcome outcome, String reason, LocalDate until) {

  /** Still being worked on. */
  public static final Standing OPEN = new Standing(Outcome.OPEN, "", null);

  /** Signed. */
  public static final Standing WON = new Standing(Outcome.WON, "", null);

  public Standing {
    reason = reason == null ? "" : reason.strip();
  }

  /** Lost, for this reason. */
  public static Standing lost(String reason) {
    return new Standing(Outcome.LOST, reason, null);
  }

  /** Put aside until a day, or without one. */
  public static Standing shelved(LocalDate until) {
    return new Standing(Outcome.SHELVED, "", until);
  }
}
