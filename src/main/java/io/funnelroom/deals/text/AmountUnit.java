package io.funnelroom.deals.text;

import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The unit that a column's header gives to the plain numbers below it: {@code 金额（万元）}, {@code
 * Amount (USD k)}.
 *
 * @param written as the header says it
 * @param scale as {@link AmountReader} reads it behind a number; empty for single units
 * @param currency its code; empty when the header names none
 */
public record AmountUnit(String written, String scale, String currency) {
  private static final List<Pattern> PLACES =
      Stream.of(
              ".*[(\\[【](?<unit>[^()\\[\\]【】]+)[)\\]】]\\W*",
              ".*[/_:,-](?<unit>[^/_:,-]+)",
              ".*?(?<unit>(?:[十百千]?[万亿]|千)?(?:元|美元|人民币)|[十百千]?[万亿])")
          .map(place -> Pattern.compile(place, Pattern.DOTALL))
          .toList();

  private static final String SCALES =
      "thousands?|millions?|billions?|'?000'?s?|mm|mn|bn|[kmbw](?![a-z])|[十百千]?[万亿]|千";
  private static final Pattern SCALE = Pattern.compile(SCALES);
  private static final Pattern PREFACE = Pattern.compile("^(?:单位\\s*:?|unit\\s*:?|in(?![a-z]))");

  /** How {@link AmountReader} spells the scales that it does not know. */
  private static final Map<String, String> SPELLINGS =
      Map.of("thousand", "k", "000", "k", "million", "m", "mm", "m", "billion", "b");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<about>约|大约|大概|近|~|≈)?(?<number>[+-]?[\\d,]*\\.?\\d+)(?<scale>"
              + SCALES
              + ")?(?<around>左右|上下)?");

  /** The unit that the header names, if it does. */
  public static Optional<AmountUnit> inHeader(String header) {
    String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).strip();
    return PLACES.stream()
        .map(place -> place.matcher(plain))
        .filter(Matcher::matches)
        .map(place -> place.group("unit").strip())
        .flatMap(written -> of(written).stream())
        .findFirst();
  }

  /** A plain number with this unit; any other text as it is, with its own unit or none. */
  public String applyTo(String text) {
    Matcher parts =
        NUMBER.matcher(
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return text;
    }
    String ownScale = parts.group("scale");
    return Objects.toString(parts.group("about"), "")
        + currency
        + parts.group("number")
        + (ownScale == null ? scale : ownScale)
        + Objects.toString(parts.group("around"), "");
  }

  private static Optional<AmountUnit> of(String written) {
    String words = PREFACE.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst("").strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return CurrencySigns.find(words)
        .map(currency -> new AmountUnit(written, "", currency.getCurrencyCode()))
        .or(() -> scaled(written, words));
  }

  private static Optional<AmountUnit> scaled(String written, String words) {
    return SCALE
        .matcher(words)
        .results()
        .flatMap(
            scale -> {
              String rest = words.substring(0, scale.start()) + words.substring(scale.end());
              return currency(rest.strip())
                  .map(currency -> new AmountUnit(written, spelled(scale.group()), currency))
                  .stream();
            })
        .findFirst();
  }

  private static Optional<String> currency(String rest) {
    return rest.isEmpty()
        ? Optional.of("")
        : CurrencySigns.find(rest).map(Currency::getCurrencyCode);
  }

  private static String spelled(String scale) {
    String singular = scale.replace("'", "").replaceFirst("s$", "");
    return SPELLINGS.getOrDefault(singular, singular);
  }
}
