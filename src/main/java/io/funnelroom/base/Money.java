package io.funnelroom.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, to the cent.
 *
 * @param amount not negative, two decimals
 */
public record Money(BigDecimal amount, Currency currency) {

  /** The currency of an amount that names none. */
  public static final Currency DEFAULT_CURRENCY = Currency.getInstance("CNY");

  private static final BigDecimal LIMIT = new BigDecimal("10000000000000");

  public Money {
    amount = amount.setScale(2, RoundingMode.HALF_UP);
    if (amount.signum() < 0) {
      throw new RuleViolation("money.negative");
    }
  }

  /**
   * This amount, if one deal can be worth so much; sums may be greater.
   *
   * @throws RuleViolation from ten trillion on
   */
  public Money orTooLarge() {
    if (amount.compareTo(LIMIT) >= 0) {
      throw new RuleViolation("money.too-large");
    }
    return this;
  }

  /** So many yuan. */
  public static Money cny(long yuan) {
    return new Money(BigDecimal.valueOf(yuan), DEFAULT_CURRENCY);
  }

  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException when their currencies differ
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency);
    }
    return new Money(amount.add(other.amount), currency);
  }

  /** This amount times a percentage, for weighted sums. */
  public Money percent(int percentage) {
    return new Money(amount.multiply(BigDecimal.valueOf(percentage)).movePointLeft(2), currency);
  }
}
