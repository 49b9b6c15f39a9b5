package io.funnelroom.deals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The search key of a text, as the database's {@code search_key} makes it: each character three
 * times, so that a Chinese name of two characters, even a single one, has trigrams.
 */
final class SearchKey {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

  private SearchKey() {}

  static List<String> wordsOf(String search) {
    return SPACE.splitAsStream(search).filter(word -> !word.isEmpty()).toList();
  }

  /** A LIKE pattern for keys of texts in which the word occurs. */
  static String pattern(String word) {
    return word.toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(Character::toString)
        .map(character -> "%_\\".contains(character) ? "\\" + character : character)
        .map(character -> character.repeat(3))
        .collect(Collectors.joining("", "%", "%"));
  }
}
