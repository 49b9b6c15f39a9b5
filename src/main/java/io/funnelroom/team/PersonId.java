package io.funnelroom.team;

/** Names a person of the team. */
public record PersonId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
