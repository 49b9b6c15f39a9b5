package io.funnelroom.deals.text;

import io.funnelroom.base.Translations;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code 展会-2023年XX行业展}: a source's class and label. A label that tells its class by itself ({@code
 * 客户*转介绍}) stands alone, so that what was read is shown unchanged.
 */
final class SourceText {
  private static final String SEPARATORS = "-－–—:：";

  /** Words that tell the class of a label, besides the names that the product shows. */
  private static final Map<SourceClass, List<String>> TELLING =
      Map.of(
          SourceClass.TRADE_FAIR, List.of("博览会", "展览会", "交易会", "trade show", "exhibition"),
          SourceClass.WEBINAR, List.of("网络研讨会", "在线研讨会", "线上直播"),
          SourceClass.REFERRAL, List.of("老客户介绍", "客户介绍"),
          SourceClass.WEBSITE_FORM, List.of("官网", "网站表单", "web form"),
          SourceClass.PARTNER, List.of("渠道伙伴", "渠道商", "代理商", "经销商"),
          SourceClass.OTHER, List.of());

  private SourceText() {}

  static String show(LeadSource source, Locale language) {
    if (source.label().isEmpty()) {
      return name(source.sourceClass(), language);
    }
    return read(source.label()).equals(source)
        ? source.label()
        : name(source.sourceClass(), language) + "-" + source.label();
  }

  static LeadSource read(String text) {
    return Arrays.stream(SourceClass.values())
        .flatMap(candidate -> named(candidate, text).stream())
        .findFirst()
        .orElseGet(() -> new LeadSource(guess(text), text));
  }

  /** The text as the class's name, alone or before a label. */
  private static Optional<LeadSource> named(SourceClass candidate, String text) {
    return names(candidate)
        .filter(name -> text.regionMatches(true, 0, name, 0, name.length()))
        .map(name -> text.substring(name.length()).strip())
        .filter(rest -> rest.isEmpty() || SEPARATORS.indexOf(rest.charAt(0)) >= 0)
        .map(rest -> new LeadSource(candidate, rest.isEmpty() ? "" : rest.substring(1)))
        .findFirst();
  }

  private static SourceClass guess(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(SourceClass.values())
        .filter(candidate -> candidate != SourceClass.OTHER)
        .filter(
            candidate ->
                Stream.concat(names(candidate), TELLING.get(candidate).stream())
                    .anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT))))
        .findFirst()
        .orElse(SourceClass.OTHER);
  }

  private static Stream<String> names(SourceClass sourceClass) {
    return Stream.of(Translations.CHINESE, Translations.ENGLISH)
        .map(language -> name(sourceClass, language));
  }

  private static String name(SourceClass sourceClass, Locale language) {
    return Translations.text(language, "source." + sourceClass.name().toLowerCase(Locale.ROOT));
  }
}
