package io.funnelroom.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvatarColourTest {

  private static final String WHITE = "#ffffff";
  private static final String NIGHT = "#16181d";

  @ParameterizedTest
  @EnumSource
  void carriesWhiteLettersAndStandsOutByDayAndNight(AvatarColour colour) {
    assertThat(contrast(WHITE, colour.hex())).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colour.hex(), NIGHT)).isGreaterThanOrEqualTo(3);
  }

  private static double contrast(String light, String dark) {
    return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
  }

  /** As WCAG 2 defines it. */
  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
