package io.funnelroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents point to is there. */
class WhereIsTest {

  private static final Pattern PATH =
      Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*)`|\\]\\(([^)#:]+)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/where-is.md", "docs/architecture.md"})
  void everyPathLeadsSomewhere(String document) throws IOException {
    Path file = Path.of(document);

    List<String> paths =
        PATH.matcher(Files.readString(file)).results().map(found -> path(file, found)).toList();

    assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  /** Between backquotes from the project's folder, in a link from the document's. */
  private static String path(Path document, MatchResult found) {
    return found.group(1) != null
        ? found.group(1)
        : document.resolveSibling(found.group(2)).toString();
  }
}
