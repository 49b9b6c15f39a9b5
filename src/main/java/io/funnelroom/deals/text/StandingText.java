package io.funnelroom.deals.text;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Standing;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 已成交}, {@code 输单：价格太高}, {@code 搁置至2026-12-01}: how a deal stands. */
final class StandingText {
  private static final Pattern OPEN = pattern("进行中|跟进中|洽谈中|open|in progress|active");
  private static final Pattern WON = pattern("已成交|已赢单|赢单|已签约|已签单|已签合同|won|closed[ -]won");
  private static final Pattern LOST =
      pattern(
          "(?:已?输单|已?丢单|已?流失|战败|已?失败|lost|closed[ -]lost)"
              + "(?:\\s*[(（](?<inner>.*)[)）]|\\s*[：:,，-](?<reason>.*))?");
  private static final Pattern SHELVED =
      pattern(
          "(?:已?搁置|暂缓(?:跟进)?|已?暂停|挂起|shelved|on hold|paused)"
              + "(?:\\s*(?:至|到|until|till|[：:])\\s*(?<until>.+))?");

  private StandingText() {}

  static String show(Standing standing, Locale language) {
    Outcome outcome = standing.outcome();
    if (outcome == Outcome.LOST && !standing.reason().isEmpty()) {
      return Translations.text(language, "deal.text.lost-for", standing.reason());
    }
    if (outcome == Outcome.SHELVED && standing.until() != null) {
      return Translations.text(language, "deal.text.shelved-until", standing.until().toString());
    }
    return Translations.text(language, "outcome." + outcome.name().toLowerCase(Locale.ROOT));
  }

  static Standing read(String text, LocalDate writtenOn) {
    return find(text, writtenOn)
        .orElseThrow(() -> new RuleViolation("deal.text.standing-unknown", text));
  }

  static Optional<Standing> find(String text, LocalDate writtenOn) {
    if (OPEN.matcher(text).matches()) {
      return Optional.of(Standing.OPEN);
    }
    if (WON.matcher(text).matches()) {
      return Optional.of(Standing.WON);
    }
    Matcher lost = LOST.matcher(text);
    if (lost.matches()) {
      String inner = lost.group("inner");
      return Optional.of(Standing.lost(inner == null ? lost.group("reason") : inner));
    }
    Matcher shelved = SHELVED.matcher(text);
    if (shelved.matches()) {
      String until = shelved.group("until");
      return Optional.of(Standing.shelved(until == null ? null : DateText.read(until, writtenOn)));
    }
    return Optional.empty();
  }

  private static Pattern pattern(String shape) {
    return Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
