package io.funnelroom.requirements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a set of questions changes by itself: its name, and the four groups of questions that
 * requirement analysis asks (DOMAIN.md, stage 3), a question a line.
 */
public enum QuestionField {
  NAME,
  /** What hurts at present. */
  PAINS,
  /** What is to be reached. */
  GOALS,
  /** Who decides, and how. */
  DECISION,
  /** What may be spent, and by when. */
  BUDGET;

  /** The groups in the order in which they are asked. */
  public static final List<QuestionField> GROUPS = List.of(PAINS, GOALS, DECISION, BUDGET);

  /** The name that addresses the field on screen and in what screens are told. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this key. */
  public static Optional<QuestionField> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }
}
