package io.funnelroom.requirements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How people met for an interview. */
public enum InterviewWay {
  /** At the customer's, or at ours. */
  VISIT,
  CALL,
  VIDEO;

  /** The name that addresses it in texts and on screens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way of this key. */
  public static Optional<InterviewWay> ofKey(String key) {
    return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
  }
}
