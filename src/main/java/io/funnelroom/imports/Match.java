package io.funnelroom.imports;

/** What stands for an owner or a stage that the file names and nobody here knows. */
public sealed interface Match {
  /** This value, in the field's own type. */
  record Use(Object value) implements Match {}

  /** No value: the deal comes in without one. */
  record LeaveEmpty() implements Match {}

  /** The rows that say so stay out. */
  record SkipRow() implements Match {}
}
