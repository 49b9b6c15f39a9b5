package io.funnelroom.requirements;

import java.util.Arrays;
import java.util.Optional;

/**
 * What of a requirement changes by itself, so that two people in different fields never conflict.
 */
public enum RequirementField {
  /** A {@link RequirementKind}. */
  KIND("kind"),
  /** A text. */
  TITLE("title"),
  /** A number from 1 to 5. */
  IMPORTANCE("importance"),
  /** A number from 1 to 5. */
  URGENCY("urgency"),
  /** A {@link Speaker}. */
  ASKED_BY("asked-by"),
  /** An {@link Answer}. */
  ANSWER("answer");

  private final String key;

  RequirementField(String key) {
    this.key = key;
  }

  /** The name that addresses the field on screen and in what screens are told. */
  public String key() {
    return key;
  }

  /** The field of this key. */
  public static Optional<RequirementField> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
