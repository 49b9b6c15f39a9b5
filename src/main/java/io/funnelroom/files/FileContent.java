package io.funnelroom.files;

import java.io.IOException;
import java.io.OutputStream;

/** A file that somebody may read. */
public final class FileContent {

  private final Attachment file;
  private final Writer writer;

  FileContent(Attachment file, Writer writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Which file it is. */
  public Attachment file() {
    return file;
  }

  /** Writes all of it out, piece by piece. */
  public void writeTo(OutputStream to) throws IOException {
    writer.writeTo(to);
  }

  /** Writes content out. */
  interface Writer {
    void writeTo(OutputStream to) throws IOException;
  }
}
