package io.funnelroom.deals;

/** Names one of the customer's people of a deal. */
public record ContactId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
