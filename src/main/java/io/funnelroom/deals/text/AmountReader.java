package io.funnelroom.deals.text;

import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 约50万}, {@code 1.2亿元}, {@code $1.2m} and {@code CNY 500,000}. */
final class AmountReader {
  private static final Map<String, BigDecimal> UNITS =
      Map.ofEntries(
          Map.entry("", BigDecimal.ONE),
          Map.entry("千", power(3)),
          Map.entry("k", power(3)),
          Map.entry("万", power(4)),
          Map.entry("w", power(4)),
          Map.entry("十万", power(5)),
          Map.entry("百万", power(6)),
          Map.entry("m", power(6)),
          Map.entry("mn", power(6)),
          Map.entry("million", power(6)),
          Map.entry("千万", power(7)),
          Map.entry("亿", power(8)),
          Map.entry("b", power(9)),
          Map.entry("bn", power(9)),
          Map.entry("billion", power(9)));

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:约|大约|大概|近|~|≈|about|approx\\.?|ca\\.?)?"
              + "(?<before>[^\\d.,+-]*)"
              + "(?<number>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)"
              + "(?<unit>million|billion|mn|bn|[km](?![a-z])|b(?![a-z])|w(?![a-z])|[十百千]?万|亿|千)?"
              + "(?<after>\\D*?)"
              + "(?:左右|上下|整|正)?");

  private AmountReader() {}

  static Money read(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("\\s+", "")
            .toLowerCase(Locale.ROOT);
    Matcher parts = SHAPE.matcher(plain);
    if (!parts.matches()) {
      throw notUnderstood(text);
    }
    BigDecimal number = new BigDecimal(parts.group("number").replace(",", ""));
    String unit = parts.group("unit") == null ? "" : parts.group("unit");
    return new Money(
            number.multiply(UNITS.get(unit)),
            currency(parts.group("before"), parts.group("after"), text))
        .orTooLarge();
  }

  private static Currency currency(String before, String after, String text) {
    Currency first = CurrencySigns.find(before).orElseThrow(() -> notUnderstood(text));
    Currency second = CurrencySigns.find(after).orElseThrow(() -> notUnderstood(text));
    if (!before.isEmpty() && !after.isEmpty() && !first.equals(second)) {
      throw notUnderstood(text);
    }
    return before.isEmpty() ? second : first;
  }

  private static RuleViolation notUnderstood(String text) {
    return new RuleViolation("deal.text.amount-unclear", text);
  }

  private static BigDecimal power(int exponent) {
    return BigDecimal.ONE.movePointRight(exponent);
  }
}
