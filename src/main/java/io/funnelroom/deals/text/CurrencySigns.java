package io.funnelroom.deals.text;

import io.funnelroom.base.Money;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The signs and words of currencies. */
final class CurrencySigns {
  /** By code; the first is shown, all are read. Longer signs win over those that end them. */
  private static final Map<String, List<String>> SIGNS =
      Map.of(
          "CNY", List.of("CN¥", "¥", "RMB¥", "RMB", "人民币", "元", "块", "块钱"),
          "USD", List.of("US$", "$", "美元", "美金"),
          "EUR", List.of("€", "欧元"),
          "GBP", List.of("£", "英镑"),
          "HKD", List.of("HK$", "港币", "港元"),
          "JPY", List.of("JP¥", "日元"),
          "TWD", List.of("NT$", "新台币", "台币"),
          "SGD", List.of("S$", "新加坡元", "新元"),
          "KRW", List.of("₩", "韩元"));

  private CurrencySigns() {}

  /** What stands before an amount in this currency. */
  static String before(Currency currency) {
    List<String> signs = SIGNS.get(currency.getCurrencyCode());
    return signs == null ? currency.getCurrencyCode() + " " : signs.getFirst();
  }

  /** The currency that a sign, a word or a code means; the default one for an empty text. */
  static Optional<Currency> find(String text) {
    if (text.isEmpty()) {
      return Optional.of(Money.DEFAULT_CURRENCY);
    }
    Stream<String> bySign =
        SIGNS.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(text::equalsIgnoreCase))
            .map(Map.Entry::getKey);
    Stream<String> byCode =
        Currency.availableCurrencies()
            .map(Currency::getCurrencyCode)
            .filter(text.toUpperCase(Locale.ROOT)::equals);
    return Stream.concat(bySign, byCode).findFirst().map(Currency::getInstance);
  }
}
