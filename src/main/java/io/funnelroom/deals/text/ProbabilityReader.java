package io.funnelroom.deals.text;

import io.funnelroom.base.RuleViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 80%}, {@code 80}, {@code 0.8} and {@code 八成} as 80. */
final class ProbabilityReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String DIGITS = "一二三四五六七八九十";
  private static final Pattern NUMBER =
      Pattern.compile("(?:约|大约|~)?(?:百分之)?(?<number>\\d+(?:\\.\\d+)?)(?<percent>%)?(?:左右)?");
  private static final Pattern TENTHS =
      Pattern.compile("(?:约|大约)?(?<tens>[一二三四五六七八九十1-9])成(?<ones>[半一二三四五六七八九])?(?:把握)?");

  private ProbabilityReader() {}

  /** A number below 1, or exactly 1 with decimals, is a share of 1; any other is percent. */
  static Integer read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    Matcher tenths = TENTHS.matcher(plain);
    if (tenths.matches()) {
      return 10 * digit(tenths.group("tens")) + ones(tenths.group("ones"));
    }
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches()) {
      throw new RuleViolation("deal.text.probability-unclear", text);
    }
    BigDecimal value = new BigDecimal(number.group("number"));
    boolean share =
        number.group("percent") == null
            && !plain.startsWith("百分之")
            && value.scale() > 0
            && value.compareTo(BigDecimal.ONE) <= 0;
    BigDecimal percent = share ? value.multiply(HUNDRED) : value;
    if (percent.compareTo(HUNDRED) > 0) {
      throw new RuleViolation("deal.text.probability-range", text);
    }
    return percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private static int ones(String text) {
    if (text == null) {
      return 0;
    }
    return text.equals("半") ? 5 : digit(text);
  }

  private static int digit(String text) {
    int chinese = DIGITS.indexOf(text);
    return chinese >= 0 ? chinese + 1 : Integer.parseInt(text);
  }
}
