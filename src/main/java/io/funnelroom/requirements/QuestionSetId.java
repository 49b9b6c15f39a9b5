package io.funnelroom.requirements;

/** Names a set of questions for interviews. */
public record QuestionSetId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
