package io.funnelroom.deals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of a contact, each changed by itself. */
public enum ContactField {
  NAME,
  POSITION,
  PHONE,
  EMAIL,
  /** A {@link ChainRole}. */
  ROLE,
  /** An {@link Attitude}. */
  ATTITUDE;

  /** The name that addresses the field on screen and in what tells of changes. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the field's value is a plain text. */
  public boolean isText() {
    return this != ROLE && this != ATTITUDE;
  }

  /** The field of this key. */
  public static Optional<ContactField> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }
}
