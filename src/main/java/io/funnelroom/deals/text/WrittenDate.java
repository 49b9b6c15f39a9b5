package io.funnelroom.deals.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways to write a day, with and without its year. */
enum WrittenDate {
  YEAR_FIRST(
      "(?<y>(?:19|20|21)\\d{2})\\s*[-/.年]\\s*(?<m>\\d{1,2})\\s*[-/.月]\\s*(?<d>\\d{1,2})\\s*[日号]?"),
  SHORT_YEAR("(?<y>\\d{2})年\\s*(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*[日号]?"),
  COMPACT("(?<y>(?:19|20|21)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)"),
  MONTH_AND_DAY("(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*[日号]?"),
  ENGLISH(
      "(?<m>[a-z]{3,9})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>(?:19|20|21)\\d{2}))?"),
  BRITISH(
      "(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>[a-z]{3,9})\\.?(?:,?\\s+(?<y>(?:19|20|21)\\d{2}))?"),
  NUMBERS("(?<m>\\d{1,2})[-/.](?<d>\\d{1,2})"),
  MONTH_FIRST("(?<m>\\d{1,2})/(?<d>1[3-9]|2\\d|3[01])/(?<y>(?:19|20|21)\\d{2})"),
  DAY_FIRST("(?<d>1[3-9]|2\\d|3[01])/(?<m>\\d{1,2})/(?<y>(?:19|20|21)\\d{2})");

  private static final int CENTURY = 2000;

  private final String shape;
  private final Pattern pattern;

  WrittenDate(String shape) {
    this.shape = shape;
    this.pattern = Pattern.compile(shape, Pattern.CASE_INSENSITIVE);
  }

  /** The shape as part of a greater pattern. */
  String shape() {
    return shape;
  }

  /** The day that the whole text names; without a year the one nearest to the other day. */
  static Optional<LocalDate> find(String text, LocalDate near) {
    return Arrays.stream(values())
        .map(form -> form.pattern.matcher(text))
        .filter(matcher -> matcher.matches())
        .flatMap(match -> nearest(match, near).stream())
        .findFirst();
  }

  /** The day of a match of one of the shapes; without a year the nearest that exists. */
  static Optional<LocalDate> nearest(MatchResult match, LocalDate near) {
    return candidates(match, near.getYear())
        .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(near, day))));
  }

  /**
   * The day of a match of one of the shapes; without a year this year's, unless that lies further
   * ahead than so many days: then last year's.
   */
  static Optional<LocalDate> latest(MatchResult match, LocalDate today, int daysAhead) {
    List<LocalDate> days = candidates(match, today.getYear()).toList();
    return days.size() == 1
        ? days.stream().findFirst()
        : days.stream()
            .filter(day -> day.getYear() <= today.getYear())
            .filter(day -> !day.isAfter(today.plusDays(daysAhead)))
            .findFirst();
  }

  private static Stream<LocalDate> candidates(MatchResult match, int year) {
    String written = match.namedGroups().containsKey("y") ? match.group("y") : null;
    IntStream years =
        written == null
            ? IntStream.of(year + 1, year, year - 1)
            : IntStream.of(fullYear(Integer.parseInt(written)));
    return years
        .boxed()
        .flatMap(each -> day(each, match.group("m"), Integer.parseInt(match.group("d"))).stream());
  }

  private static int fullYear(int written) {
    return written < 100 ? CENTURY + written : written;
  }

  private static Optional<LocalDate> day(int year, String month, int day) {
    try {
      return month(month).map(number -> LocalDate.of(year, number, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Optional.of(Integer.parseInt(text));
    }
    String name = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(
            month ->
                month.name().startsWith(name) || name.equals("SEPT") && month == Month.SEPTEMBER)
        .map(Month::getValue)
        .findFirst();
  }
}
