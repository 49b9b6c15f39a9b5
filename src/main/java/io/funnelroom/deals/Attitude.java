package io.funnelroom.deals;

import java.util.Locale;

/** How a contact is disposed towards the deal. */
public enum Attitude {
  SUPPORTS,
  NEUTRAL,
  SCEPTICAL,
  AGAINST,
  UNKNOWN;

  /** The last part of the translation key {@code contact.attitude.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
