package io.funnelroom.deals;

import java.util.Arrays;
import java.util.Optional;

/** What of a task changes by itself, so that two people in different fields never conflict. */
public enum TaskField {
  TEXT("text"),
  OWNER("owner"),
  DUE("due"),
  /** Whether it is open, done or removed. */
  STATE("state");

  private final String key;

  TaskField(String key) {
    this.key = key;
  }

  /** The name that addresses the field on screen and in what screens are told. */
  public String key() {
    return key;
  }

  /** The field of this key. */
  public static Optional<TaskField> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** The field of a task that this field of a deal shows. */
  static TaskField of(DealField field) {
    return switch (field) {
      case ACTION -> TEXT;
      case DUE -> DUE;
      default -> throw new IllegalArgumentException(field + " is no part of the key action");
    };
  }
}
