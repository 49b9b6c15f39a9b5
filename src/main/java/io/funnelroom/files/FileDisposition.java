package io.funnelroom.files;

import java.nio.charset.StandardCharsets;

/**
 * How a browser is told to save a file and under which name (RFC 6266): in ASCII for old ones, and
 * as it is, percent-encoded, for all others (RFC 5987).
 */
final class FileDisposition {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$&+-.^_`|~";

  private FileDisposition() {}

  static String of(String name) {
    return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String ascii(String name) {
    return name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xff);
      if (PLAIN.indexOf(letter) >= 0) {
        encoded.append(letter);
      } else {
        encoded.append("%%%02X".formatted(each & 0xff));
      }
    }
    return encoded.toString();
  }
}
