package io.funnelroom.deals;

import java.util.Locale;

/** What makes two rows of a table the same deal when they carry no id. */
public record NameAndContact(String name, String contactName) {

  /** The pair as it is compared: stripped, and whatever its case. */
  public NameAndContact folded() {
    return new NameAndContact(fold(name), fold(contactName));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
