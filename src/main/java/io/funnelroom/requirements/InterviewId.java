package io.funnelroom.requirements;

/** Names an interview about a deal's requirements. */
public record InterviewId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
