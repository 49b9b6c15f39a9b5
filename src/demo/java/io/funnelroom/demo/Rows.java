package io.funnelroom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The rows of a table among the demo's resources: cells between semicolons, # for remarks. */
final class Rows {

  private Rows() {}

  static List<List<String>> of(String name) {
    try {
      return new ClassPathResource("demo/" + name)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(";", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
