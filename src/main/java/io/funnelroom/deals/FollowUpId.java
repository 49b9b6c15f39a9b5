package io.funnelroom.deals;

/** Names a follow-up of a deal. */
public record FollowUpId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
