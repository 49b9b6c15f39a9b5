package io.funnelroom.team;

import io.funnelroom.base.RuleViolation;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody who is about to join the team. The user name is kept in lower case. */
public record NewPerson(String userName, String name, Department department, Role role) {

  private static final Pattern USER_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,59}");
  private static final int LONGEST_NAME = 40;

  public NewPerson {
    userName = userName.strip().toLowerCase(Locale.ROOT);
    if (!USER_NAME.matcher(userName).matches()) {
      throw new RuleViolation("team.user-name.malformed");
    }
    name = checkedName(name);
  }

  /**
   * The name as it is kept.
   *
   * @throws RuleViolation when nobody can be called that
   */
  static String checkedName(String name) {
    String kept = name.strip().replaceAll("\\s+", " ");
    if (kept.isEmpty()) {
      throw new RuleViolation("team.name.missing");
    }
    if (kept.length() > LONGEST_NAME) {
      throw new RuleViolation("team.name.too-long", LONGEST_NAME);
    }
    return kept;
  }
}
