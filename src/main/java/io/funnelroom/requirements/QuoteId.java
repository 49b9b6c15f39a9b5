package io.funnelroom.requirements;

/** Names words that a customer said. */
public record QuoteId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
