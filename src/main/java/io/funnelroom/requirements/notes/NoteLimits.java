package io.funnelroom.requirements.notes;

/** How much of a note there may be, in UTF-16 units as Java and browsers count. */
public final class NoteLimits {

  /** The longest text of a note. */
  public static final int NOTE = 1_048_576;

  /** The most that one change may insert. */
  public static final int CHANGE = 262_144;

  private NoteLimits() {}
}
