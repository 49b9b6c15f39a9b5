package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;

/**
 * What became of a requirement.
 *
 * @param reason why it was declined; empty otherwise
 */
public record Answer(RequirementState state, String reason) {

  public static final Answer OPEN = new Answer(RequirementState.OPEN, "");

  /** The solution answers it. */
  public static final Answer BY_SOLUTION = new Answer(RequirementState.ANSWERED, "");

  private static final int LONGEST = 2_000;

  /**
   * @throws RuleViolation when it is declined without a reason
   */
  public Answer {
    reason = reason == null ? "" : reason.strip();
    if (state == RequirementState.DECLINED && reason.isEmpty()) {
      throw new RuleViolation("requirement.reason.needed");
    }
    if (state != RequirementState.DECLINED) {
      reason = "";
    }
    RequirementRules.mustFit(reason, LONGEST);
  }

  /**
   * It will not be met.
   *
   * @throws RuleViolation without a reason
   */
  public static Answer declined(String reason) {
    return new Answer(RequirementState.DECLINED, reason);
  }
}
