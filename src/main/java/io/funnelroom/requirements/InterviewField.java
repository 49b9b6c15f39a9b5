package io.funnelroom.requirements;

import java.util.Arrays;
import java.util.Optional;

/**
 * What of an interview changes by itself, so that two people in different fields never conflict.
 */
public enum InterviewField {
  /** A text. */
  TITLE("title"),
  /** A day. */
  HELD_ON("held-on"),
  /** An {@link InterviewWay}. */
  WAY("way"),
  /** A text: an address, a room, a number. */
  PLACE("place");

  private final String key;

  InterviewField(String key) {
    this.key = key;
  }

  /** The name that addresses the field on screen and in what screens are told. */
  public String key() {
    return key;
  }

  /** The field of this key. */
  public static Optional<InterviewField> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
