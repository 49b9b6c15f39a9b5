package io.funnelroom.requirements.notes;

import java.util.Optional;

/** Puts the pieces of a message together. Of one that is too long nothing is kept. */
final class Incoming {

  /** Room for the largest change, escaped, and for thousands of small ones written offline. */
  static final int LONGEST = 4 * NoteLimits.NOTE;

  private final StringBuilder message = new StringBuilder();
  private boolean tooLong;

  /**
   * Takes a piece.
   *
   * @return the whole message, if this was the last piece of it
   * @throws Refused at the last piece of a message that is too long
   */
  Optional<String> add(String piece, boolean last) {
    tooLong |= (long) message.length() + piece.length() > LONGEST;
    if (tooLong) {
      message.setLength(0);
    } else {
      message.append(piece);
    }
    if (!last) {
      return Optional.empty();
    }
    String whole = message.toString();
    boolean refused = tooLong;
    message.setLength(0);
    message.trimToSize();
    tooLong = false;
    if (refused) {
      throw new Refused(Refusal.TOO_LARGE);
    }
    return Optional.of(whole);
  }
}
