package io.funnelroom.requirements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a requirement is to the customer (DOMAIN.md, stage 3). */
public enum RequirementKind {
  /** Without it there is no deal. */
  MUST_HAVE,
  /** Welcome, but not decisive. */
  NICE_TO_HAVE,
  /** What hurts without being said. */
  UNSPOKEN_PAIN;

  /** The name that addresses it in texts and on screens: {@code must-have}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this key. */
  public static Optional<RequirementKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
