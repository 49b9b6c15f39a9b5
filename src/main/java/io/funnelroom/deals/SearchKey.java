package io.funnelroom.deals;

import io.funnelroom.base.Translations;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The search key of a text, as the database's {@code search_key} makes it: each character three
 * times, so that a Chinese name of two characters, even a single one, has trigrams.
 */
public final class SearchKey {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

  private SearchKey() {}

  /** The words that are sought: what stands between spaces. */
  public static List<String> wordsOf(String search) {
    return SPACE.splitAsStream(search).filter(word -> !word.isEmpty()).toList();
  }

  /** A LIKE pattern for keys of texts in which the word occurs. */
  public static String pattern(String word) {
    return word.toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(Character::toString)
        .map(character -> "%_\\".contains(character) ? "\\" + character : character)
        .map(character -> character.repeat(3))
        .collect(Collectors.joining("", "%", "%"));
  }

  /** The texts of a deal that a search looks through, in lower case, as the table's column. */
  static String textsOf(DealRow deal) {
    LeadSource source = deal.source();
    FollowUp followUp = deal.followUp();
    return String.join(
            " ",
            deal.id().value(),
            deal.name(),
            deal.industry(),
            source == null ? "" : source.label(),
            source == null ? "" : classNames(source),
            deal.contact().name() + "-" + deal.contact().position(),
            deal.action(),
            deal.ownerName(),
            deal.status(),
            followUp == null ? "" : followUp.text(),
            deal.remarks(),
            deal.standing().reason())
        .toLowerCase(Locale.ROOT);
  }

  /** Both names of the class: whoever searches may speak either language. */
  private static String classNames(LeadSource source) {
    if (source.sourceClass() == SourceClass.OTHER) {
      return "";
    }
    String key = "source." + source.sourceClass().name().toLowerCase(Locale.ROOT);
    return Translations.text(Translations.CHINESE, key)
        + " "
        + Translations.text(Translations.ENGLISH, key);
  }
}
