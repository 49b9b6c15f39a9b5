package io.funnelroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The room's colours can be read, by day and by night. */
class TokensTest {

  private static final Pattern PAIR =
      Pattern.compile("--([\\w-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
  private static final Map<String, String[]> COLOURS = read();

  @ParameterizedTest
  @ValueSource(strings = {"ink paper", "ink hover", "ink-soft paper", "ink-soft paper-sunk"})
  void textStandsOutFromItsPaper(String pair) {
    assertContrast(pair.split(" ")[0], pair.split(" ")[1], 4.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accent", "good", "warn", "bad", "stage-1", "stage-2", "stage-3", "stage-4", "stage-5",
        "stage-6", "stage-7"
      })
  void colouredTextStandsOutFromItsTintAndFromPaper(String colour) {
    assertContrast(colour + "-text", colour + "-tint", 4.5);
    assertContrast(colour + "-text", "paper", 4.5);
  }

  private static void assertContrast(String text, String ground, double atLeast) {
    for (int scheme = 0; scheme < 2; scheme++) {
      assertThat(contrast(COLOURS.get(text)[scheme], COLOURS.get(ground)[scheme]))
          .as("%s on %s by %s", text, ground, scheme == 0 ? "day" : "night")
          .isGreaterThanOrEqualTo(atLeast);
    }
  }

  /** The contrast ratio of WCAG 2, 1 to 21. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 255) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String[]> read() {
    try {
      return PAIR.matcher(
              Files.readString(Path.of("src/main/resources/META-INF/resources/css/tokens.css")))
          .results()
          .collect(
              Collectors.toMap(
                  pair -> pair.group(1), pair -> new String[] {pair.group(2), pair.group(3)}));
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}
