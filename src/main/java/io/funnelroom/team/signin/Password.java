package io.funnelroom.team.signin;

import io.funnelroom.base.RuleViolation;

/** A password that somebody wants to use from now on. */
public record Password(String text) {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 128;

  public Password {
    if (text.length() < SHORTEST) {
      throw new RuleViolation("team.password.too-short", SHORTEST);
    }
    if (text.length() > LONGEST) {
      throw new RuleViolation("team.password.too-long", LONGEST);
    }
    if (text.chars().distinct().count() < 4) {
      throw new RuleViolation("team.password.too-simple");
    }
  }

  @Override
  public String toString() {
    return "********";
  }
}
