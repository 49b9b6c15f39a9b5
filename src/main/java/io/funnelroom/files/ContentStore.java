package io.funnelroom.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Keeps the content of files. */
interface ContentStore {

  /** Which one it is. */
  Place place();

  /** Where content that comes in gathers until it is complete. */
  Path incoming() throws IOException;

  /** Keeps what has gathered, if the running transaction commits. */
  void keep(UUID content, Path gathered) throws IOException;

  /** Writes the content out, piece by piece. */
  void writeTo(UUID content, OutputStream to) throws IOException;

  /** Gives up the content when the running transaction commits. */
  void forget(UUID content);
}
