package io.funnelroom.requirements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a requirement has come. */
public enum RequirementState {
  OPEN,
  /** The solution has an answer to it. */
  ANSWERED,
  /** It will not be met, for a reason. */
  DECLINED;

  /** The name that addresses it in texts and on screens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of this key. */
  public static Optional<RequirementState> ofKey(String key) {
    return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
  }
}
