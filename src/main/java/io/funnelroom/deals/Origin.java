package io.funnelroom.deals;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * How a change came about. Whoever carries an act out says it around the act, so that all that
 * comes of it, whichever services it passes, is recorded as that.
 */
public enum Origin {
  /** Somebody changed this one thing. */
  HAND,
  /** A file was brought in. */
  IMPORT,
  /** Many selected deals were changed at once. */
  BULK,
  /** Something was taken back. */
  UNDO,
  /** What had been taken back was done again. */
  REDO,
  /** An earlier value was set again from the history. */
  RESTORE,
  /** A move happened by itself when the last that its gate asked for was there. */
  WISH;

  private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

  /** Where the running act comes from. */
  public static Origin current() {
    return CURRENT.orElse(HAND);
  }

  /** Does this, on this thread, as an act of this origin, and returns what comes of it. */
  public <T> T of(Supplier<T> act) {
    return ScopedValue.where(CURRENT, this).call(act::get);
  }

  /** Runs this, on this thread, as an act of this origin. */
  public void run(Runnable act) {
    ScopedValue.where(CURRENT, this).run(act);
  }

  /** The name by which the record of changes and translations know it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
