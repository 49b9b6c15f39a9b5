package io.funnelroom.deals.text;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.FollowUp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code 10月18日：客户提出3点要求}: the day and the words of a follow-up. */
final class FollowUpText {
  /** How far ahead of its writing a day without a year may lie before last year's is meant. */
  private static final int DAYS_AHEAD = 31;

  private static final String COLON = "\\s*[：:]";
  private static final String BEHIND_A_DAY = COLON + "|\\s*[,，、—–-]|\\s";
  private static final String BEHIND_A_CHINESE_DAY =
      BEHIND_A_DAY + "|(?<=[日号】\\]])(?![前后起至到之以~】\\]])";

  private static final List<Pattern> SHAPES =
      Stream.of(
              shape(WrittenDate.YEAR_FIRST, BEHIND_A_CHINESE_DAY),
              shape(WrittenDate.SHORT_YEAR, BEHIND_A_CHINESE_DAY),
              shape(WrittenDate.COMPACT, BEHIND_A_DAY),
              shape(WrittenDate.MONTH_AND_DAY, BEHIND_A_CHINESE_DAY),
              shape(WrittenDate.ENGLISH, COLON + "|\\s*[–—-]"),
              shape(WrittenDate.NUMBERS, COLON))
          .map(shape -> Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
          .toList();
  private static final Pattern RELATIVE =
      Pattern.compile("(?<day>[^\\s：:]{2,9})" + COLON + "(?<text>.*)", Pattern.DOTALL);

  private FollowUpText() {}

  static String show(FollowUp followUp, Locale language, LocalDate today) {
    boolean yearGoesWithoutSaying =
        followUp.on().getYear() == today.getYear()
            && !followUp.on().isAfter(today.plusDays(DAYS_AHEAD));
    return yearGoesWithoutSaying
        ? show(followUp, language, "deal.text.day")
        : withYear(followUp, language);
  }

  static String withYear(FollowUp followUp, Locale language) {
    return show(followUp, language, "deal.text.day-with-year");
  }

  private static String show(FollowUp followUp, Locale language, String dayKey) {
    String day =
        DateTimeFormatter.ofPattern(Translations.text(language, dayKey), language)
            .format(followUp.on());
    return Translations.text(language, "deal.text.follow-up", day, followUp.text());
  }

  static FollowUp read(String text, LocalDate writtenOn) {
    FollowUp followUp =
        SHAPES.stream()
            .map(shape -> shape.matcher(text))
            .filter(Matcher::matches)
            .flatMap(match -> dated(match, writtenOn).stream())
            .findFirst()
            .or(() -> relative(text, writtenOn))
            .orElseGet(() -> new FollowUp(writtenOn, null, text));
    if (followUp.text().isEmpty()) {
      throw new RuleViolation("deal.text.follow-up-empty", text);
    }
    return followUp;
  }

  private static Optional<FollowUp> dated(Matcher match, LocalDate writtenOn) {
    return WrittenDate.latest(match, writtenOn, DAYS_AHEAD)
        .map(day -> new FollowUp(day, null, match.group("text").strip()));
  }

  private static Optional<FollowUp> relative(String text, LocalDate writtenOn) {
    Matcher match = RELATIVE.matcher(text);
    return match.matches()
        ? RelativeDay.find(match.group("day"), writtenOn)
            .map(day -> new FollowUp(day, null, match.group("text").strip()))
        : Optional.empty();
  }

  private static String shape(WrittenDate day, String behind) {
    return "[【\\[]?" + day.shape() + "[】\\]]?(?:" + behind + "|$)(?<text>.*)";
  }
}
