package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;

/** What the fields of requirements and interviews can hold. */
final class RequirementRules {

  static final int LONGEST_TITLE = 300;
  static final int LEAST = 1;
  static final int MOST = 5;

  private RequirementRules() {}

  /**
   * The value as the field keeps it; never null.
   *
   * @throws RuleViolation when the field cannot hold the value
   */
  static Object check(RequirementField field, Object value) {
    return switch (field) {
      case TITLE -> title(value, "requirement.title.needed");
      case IMPORTANCE, URGENCY -> degree(value);
      case ASKED_BY -> value == null ? Speaker.UNKNOWN : (Speaker) value;
      case KIND -> value == null ? RequirementKind.MUST_HAVE : (RequirementKind) value;
      case ANSWER -> value == null ? Answer.OPEN : (Answer) value;
    };
  }

  /** A text of one line that is not empty. */
  static String title(Object value, String needed) {
    String title = value == null ? "" : ((String) value).strip().replaceAll("\\s*\\R\\s*", " ");
    if (title.isEmpty()) {
      throw new RuleViolation(needed);
    }
    mustFit(title, LONGEST_TITLE);
    return title;
  }

  static void mustFit(String text, int longest) {
    if (text.length() > longest) {
      throw new RuleViolation("deal.text.too-long", longest, text.length());
    }
  }

  private static Integer degree(Object value) {
    if (!(value instanceof Integer degree) || degree < LEAST || degree > MOST) {
      throw new RuleViolation("requirement.degree", LEAST, MOST);
    }
    return degree;
  }
}
