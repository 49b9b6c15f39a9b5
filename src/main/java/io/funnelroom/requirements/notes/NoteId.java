package io.funnelroom.requirements.notes;

/** Names a note. */
public record NoteId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
