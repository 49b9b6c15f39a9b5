package io.funnelroom.deals;

import java.util.Locale;

/** What a contact has to say in the customer's decision. */
public enum ChainRole {
  DECIDES,
  INFLUENCES,
  USES,
  BLOCKS,
  UNKNOWN;

  /** The last part of the translation key {@code contact.role.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
