package io.funnelroom.demo;

import java.util.Locale;

/**
 * The locale of an embedded database. It has to know Chinese letters, which the locale of whoever
 * starts it need not: a service or a container often has none.
 */
public final class ChineseLocale {

  private ChineseLocale() {}

  /** What this operating system calls it. */
  public static String name() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return "en_US.UTF-8";
    }
    return system.startsWith("windows") ? "en-US" : "C.UTF-8";
  }
}
