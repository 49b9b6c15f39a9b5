package io.funnelroom.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file of the product, without its comments. */
record SourceFile(Path path, String code) {

  private static final String STRING =
      "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\n])'";
  private static final Pattern STRING_OR_COMMENT =
      Pattern.compile("(" + STRING + ")|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile(STRING, Pattern.DOTALL);

  static List<SourceFile> java() {
    return under(Path.of("src/main/java"), ".java");
  }

  static List<SourceFile> typescript() {
    return under(Path.of("frontend"), ".ts").stream()
        .filter(file -> !file.path.startsWith("frontend/generated"))
        .toList();
  }

  /** What stands between quotes anywhere in the code. */
  List<String> literals() {
    return LITERAL
        .matcher(code)
        .results()
        .map(MatchResult::group)
        .map(literal -> literal.replaceAll("^\"+|\"+$", ""))
        .toList();
  }

  /** The first group of each place where the pattern matches. */
  List<String> all(Pattern pattern) {
    return pattern.matcher(code).results().map(match -> match.group(1)).toList();
  }

  private static List<SourceFile> under(Path folder, String ending) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).map(SourceFile::read).toList();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  private static SourceFile read(Path path) {
    try {
      String all = Files.readString(path);
      return new SourceFile(
          path,
          STRING_OR_COMMENT
              .matcher(all)
              .replaceAll(
                  match -> match.group(1) == null ? "" : Matcher.quoteReplacement(match.group(1))));
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}
