package io.funnelroom.deals.text;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days named by their distance from today: {@code 明天}, {@code 下周三}, {@code next Friday}. */
final class RelativeDay {
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("前天", -2),
          Map.entry("昨天", -1),
          Map.entry("昨日", -1),
          Map.entry("今天", 0),
          Map.entry("今日", 0),
          Map.entry("明天", 1),
          Map.entry("明日", 1),
          Map.entry("后天", 2),
          Map.entry("大后天", 3),
          Map.entry("yesterday", -1),
          Map.entry("today", 0),
          Map.entry("tomorrow", 1));

  private static final Map<String, Integer> WEEKS =
      Map.of("上", -1, "本", 0, "这", 0, "下", 1, "下下", 2, "last", -1, "this", 0, "next", 1);

  private static final Pattern CHINESE =
      Pattern.compile("(?<week>上|本|这|下|下下)?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])");
  private static final Pattern ENGLISH =
      Pattern.compile("(?:(?<week>last|this|next)\\s+)?(?<day>[a-z]{3,9})");

  private RelativeDay() {}

  static Optional<LocalDate> find(String text, LocalDate today) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (DAYS.containsKey(plain)) {
      return Optional.of(today.plusDays(DAYS.get(plain)));
    }
    return switch (plain) {
      case "月底", "本月底" -> Optional.of(today.with(lastDayOfMonth()));
      case "下月底" -> Optional.of(today.plusMonths(1).with(lastDayOfMonth()));
      case "年底" -> Optional.of(today.with(lastDayOfYear()));
      default -> weekday(plain, today);
    };
  }

  private static Optional<LocalDate> weekday(String text, LocalDate today) {
    Matcher chinese = CHINESE.matcher(text);
    if (chinese.matches()) {
      int number = Math.min("一二三四五六日天".indexOf(chinese.group("day")) + 1, 7);
      return Optional.of(inWeek(chinese.group("week"), DayOfWeek.of(number), today));
    }
    Matcher english = ENGLISH.matcher(text);
    return english.matches()
        ? Arrays.stream(DayOfWeek.values())
            .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(english.group("day")))
            .findFirst()
            .map(day -> inWeek(english.group("week"), day, today))
        : Optional.empty();
  }

  /** Without a week it is the coming one; a week begins on Monday. */
  private static LocalDate inWeek(String week, DayOfWeek day, LocalDate today) {
    return week == null
        ? today.with(nextOrSame(day))
        : today
            .with(previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(WEEKS.get(week))
            .with(nextOrSame(day));
  }
}
