package io.funnelroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Department;
import io.funnelroom.team.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing that no screen asks for. */
class TranslationsTest {

  private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
  private static final List<String> ENGLISH = lines("translations.properties");
  private static final List<String> CHINESE = lines("translations_zh.properties");

  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "(?:getTranslation\\(|new RuleViolation\\(|new NavigationEntry\\("
              + "|translate\\((?:[\\w.()]+,)?)\\s*\"([^\"]+[^\".])\"\\s*[,)]");
  private static final Pattern FAMILY = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.)\"");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys(CHINESE)).isEqualTo(keys(ENGLISH));
  }

  @Test
  void noKeyStandsTwice() {
    assertThat(ENGLISH.stream().map(TranslationsTest::key)).doesNotHaveDuplicates();
    assertThat(CHINESE.stream().map(TranslationsTest::key)).doesNotHaveDuplicates();
  }

  @Test
  void everyKeyThatTheCodeAsksForExists() {
    assertThat(keys(ENGLISH)).containsAll(askedFor()).containsAll(namesOfTheDomain());
  }

  @Test
  void noKeyIsUnused() {
    Set<String> literals =
        sources().flatMap(file -> file.literals().stream()).collect(Collectors.toSet());
    List<String> families = sources().flatMap(file -> file.all(FAMILY).stream()).toList();
    Set<String> domain = namesOfTheDomain();
    assertThat(keys(ENGLISH))
        .filteredOn(key -> families(key).noneMatch(literals::contains))
        .filteredOn(key -> !domain.contains(key))
        .filteredOn(key -> families.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @Test
  void textsWithParametersNameTheSameOnesInBothLanguages() {
    Map<String, String> chinese = texts(CHINESE);
    texts(ENGLISH)
        .forEach(
            (key, text) -> {
              assertThat(parameters(chinese.get(key))).as(key).isEqualTo(parameters(text));
              Stream.of(text, chinese.get(key))
                  .filter(each -> !parameters(each).isEmpty())
                  .forEach(each -> assertParses(key, each));
            });
  }

  /** A key and its families, for code that adds the last words: {@code key + ".title"}. */
  private static Stream<String> families(String key) {
    return Stream.iterate(
        key, family -> family.contains("."), family -> family.replaceAll("\\.[^.]+$", ""));
  }

  private static void assertParses(String key, String text) {
    int parameters = parameters(text).size();
    assertThat(new MessageFormat(text).getFormatsByArgumentIndex())
        .as("an apostrophe that is not doubled swallows parameters: %s", key)
        .hasSize(parameters);
  }

  private static Set<String> askedFor() {
    return sources()
        .flatMap(file -> file.all(ASKED_FOR).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> namesOfTheDomain() {
    return Stream.of(
            Stream.of(Stage.values()).map(stage -> "stage." + stage.number()),
            family("outcome.", Outcome.values()),
            family("source.", SourceClass.values()),
            family("department.", Department.values()),
            family("role.", Role.values()),
            Stream.of(DealField.values()).map(field -> "field." + field.key()))
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  private static Stream<String> family(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name().toLowerCase(Locale.ROOT));
  }

  private static Stream<SourceFile> sources() {
    return Stream.concat(SourceFile.java().stream(), SourceFile.typescript().stream());
  }

  private static Set<String> parameters(String text) {
    return PARAMETER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(List<String> lines) {
    return lines.stream().map(TranslationsTest::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(List<String> lines) {
    return lines.stream()
        .collect(Collectors.toMap(TranslationsTest::key, line -> line.split("=", 2)[1]));
  }

  private static String key(String line) {
    return line.split("=", 2)[0].strip();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}
