package io.funnelroom.files;

/** Names an attached file. */
public record FileId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
