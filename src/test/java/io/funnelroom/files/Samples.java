package io.funnelroom.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The beginnings of files, as far as they tell what a file is. */
public final class Samples {

  private Samples() {}

  /** A small document. */
  public static byte[] pdf() {
    return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
  }

  public static byte[] png() {
    return bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] windowsProgram() {
    byte[] program = new byte[256];
    program[0] = 'M';
    program[1] = 'Z';
    program[0x3c] = (byte) 0x80;
    program[0x80] = 'P';
    program[0x81] = 'E';
    return program;
  }

  static byte[] linuxProgram() {
    return bytes(0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0);
  }

  static byte[] oldOffice() {
    byte[] document = new byte[1024];
    int[] magic = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    for (int i = 0; i < magic.length; i++) {
      document[i] = (byte) magic[i];
    }
    return document;
  }

  static byte[] zip(String entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text("<x/>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** So many bytes of a picture, made while they are read. */
  static InputStream large(int size) {
    byte[] start = png();
    return new InputStream() {
      private int read;

      @Override
      public int read() {
        int at = read++;
        return at >= size ? -1 : at < start.length ? start[at] & 0xff : at * 31 & 0xff;
      }
    };
  }

  static InputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
