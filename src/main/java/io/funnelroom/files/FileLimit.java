package io.funnelroom.files;

import io.funnelroom.base.RuleViolation;

/** How large a file may be. */
public final class FileLimit {

  /** In megabytes, as people are told. */
  public static final int MEGABYTES = 25;

  /** In bytes. */
  public static final int BYTES = MEGABYTES * 1024 * 1024;

  private FileLimit() {}

  static RuleViolation exceeded(FileName name) {
    return new RuleViolation("files.too-large", name.text(), MEGABYTES);
  }
}
