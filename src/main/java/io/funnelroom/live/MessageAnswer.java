package io.funnelroom.live;

/**
 * What became of something that a person said.
 *
 * @param state whether it is kept for good
 * @param note what the person is to know; null for nothing
 */
public record MessageAnswer(State state, String note) {

  /** Whether a message is kept for good. */
  public enum State {
    KEPT,
    REFUSED,
    LATER
  }

  /** It is kept, and this is worth knowing about it; null for nothing. */
  public static MessageAnswer kept(String note) {
    return new MessageAnswer(State.KEPT, note);
  }

  /** It is not kept, for this reason: the person gets their text back. */
  public static MessageAnswer refused(String why) {
    return new MessageAnswer(State.REFUSED, why);
  }

  /** It cannot be kept now: the browser sends it again by itself. */
  public static MessageAnswer later() {
    return new MessageAnswer(State.LATER, null);
  }
}
