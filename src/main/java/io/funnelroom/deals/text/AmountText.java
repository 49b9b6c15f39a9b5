package io.funnelroom.deals.text;

import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code 50万元}, {@code CN¥500,000}, {@code US$120,000}: an amount in its reader's units. */
final class AmountText {
  /** An amount is shown in a greater unit when that leaves no more decimals than these. */
  private static final int NICE_DECIMALS = 2;

  private AmountText() {}

  static String show(Money money, Locale language) {
    return money.currency().equals(Money.DEFAULT_CURRENCY)
        ? showYuan(money.amount(), language)
        : CurrencySigns.before(money.currency()) + inUnit(money.amount(), BigDecimal.ONE);
  }

  /** A sum, rounded to what its reader's greatest fitting unit shows with two decimals. */
  static String showRounded(Money money, Locale language) {
    BigDecimal unit =
        money.currency().equals(Money.DEFAULT_CURRENCY)
            ? units(language)
                .map(each -> new BigDecimal(each[0]))
                .filter(each -> money.amount().compareTo(each) >= 0)
                .findFirst()
                .orElse(BigDecimal.ONE)
            : BigDecimal.ONE;
    int decimals = unit.equals(BigDecimal.ONE) ? 0 : NICE_DECIMALS;
    BigDecimal rounded = money.amount().divide(unit, decimals, RoundingMode.HALF_UP);
    return show(new Money(rounded.multiply(unit), money.currency()), language);
  }

  /** A sum for a narrow place: {@code 1,234.57万元}, {@code CN¥12.35M}, {@code US$12万}. */
  static String showBrief(Money money, Locale language) {
    boolean hasUnits = units(language).count() > 1;
    if (hasUnits && money.currency().equals(Money.DEFAULT_CURRENCY)) {
      return showRounded(money, language);
    }
    NumberFormat brief = NumberFormat.getCompactNumberInstance(language, NumberFormat.Style.SHORT);
    brief.setMaximumFractionDigits(NICE_DECIMALS);
    brief.setRoundingMode(RoundingMode.HALF_UP);
    return CurrencySigns.before(money.currency()) + brief.format(money.amount().doubleValue());
  }

  private static String showYuan(BigDecimal amount, Locale language) {
    return units(language)
        .filter(unit -> fits(amount, new BigDecimal(unit[0])))
        .findFirst()
        .map(unit -> unit[1].replace("#", inUnit(amount, new BigDecimal(unit[0]))))
        .orElseThrow();
  }

  /** The units of a language stand in its translations, the greatest first. */
  private static Stream<String[]> units(Locale language) {
    return Arrays.stream(Translations.text(language, "deal.text.amount-units").split("\\|"))
        .map(unit -> unit.split(":", 2));
  }

  private static boolean fits(BigDecimal amount, BigDecimal unit) {
    return unit.equals(BigDecimal.ONE)
        || amount.compareTo(unit) >= 0
            && amount.divide(unit).stripTrailingZeros().scale() <= NICE_DECIMALS;
  }

  /** Single units carry cents or none, as prices do; greater ones the decimals they need. */
  private static String inUnit(BigDecimal amount, BigDecimal unit) {
    boolean cents = unit.equals(BigDecimal.ONE) && amount.stripTrailingZeros().scale() > 0;
    return new DecimalFormat(
            cents ? "#,##0.00" : "#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount.divide(unit));
  }
}
