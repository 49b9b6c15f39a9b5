package io.funnelroom.requirements;

/** Names something that a deal's customer needs. */
public record RequirementId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
