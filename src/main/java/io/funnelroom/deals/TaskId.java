package io.funnelroom.deals;

/** Names a task of a deal. */
public record TaskId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
